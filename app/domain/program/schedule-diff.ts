import type { RevisionDraft, Schedule, Weekday } from "~/domain/rows";
import { plainDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";
import { restDays, scheduleWords, timesWords, weekdayList } from "~/words/schedule";

/** More rest days than this are easier read as the days that are left. */
const MOST_REST_DAYS = 3;

/** What changed in the days on which sessions are due, one sentence each; empty when nothing did. */
export function scheduleChanges(before: RevisionDraft, after: RevisionDraft): string[] {
  const sentences = scheduleSentences(before.schedule, after.schedule);
  if (before.endsOn === after.endsOn) return sentences;
  const end = after.endsOn === null ? "No end date." : `Ends on ${plainDate(after.endsOn)}.`;
  return [...sentences, end];
}

function scheduleSentences(before: Schedule, after: Schedule): string[] {
  if (before.kind === "perWeek" && after.kind === "perWeek") {
    if (before.timesPerWeek === after.timesPerWeek) return [];
    return [`${before.timesPerWeek} → ${countWords(after.timesPerWeek, "time")} a week.`];
  }
  if (before.kind === "perWeek" || after.kind === "perWeek") {
    return [`Now ${scheduleWords(after)}.`];
  }
  const sentences: string[] = [];
  if (weekdayList(before.weekdays) !== weekdayList(after.weekdays)) {
    sentences.push(weekdaySentence(after.weekdays));
  }
  if (before.timesPerDay !== after.timesPerDay) {
    sentences.push(`Now ${timesWords(after.timesPerDay, "day")}.`);
  }
  return sentences;
}

function weekdaySentence(weekdays: readonly Weekday[]): string {
  const rest = restDays(weekdays);
  if (rest.length === 0) return "Every day, no rest days.";
  if (rest.length > MOST_REST_DAYS) return `Days: ${weekdayList(weekdays)}.`;
  const words = ["", "One rest day", "Two rest days", "Three rest days"][rest.length];
  return `${words}: ${weekdayList(rest)}.`;
}

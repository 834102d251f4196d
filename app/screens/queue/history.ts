import type { AnswerRow } from "~/domain/alerts/answers";
import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { weekdayDate } from "~/words/calendar";
import { answerWords, isWake, minuteWords } from "./answer-words";

/** The sign in front of a step. */
export type HistoryMark =
  | "opened"
  | "paused"
  | "seen"
  | "acknowledged"
  | "snoozed"
  | "woken"
  | "resolved"
  | "undone";

/** One step of an alert's history: what happened, by whom and when. */
export type HistoryLine = { key: string; mark: HistoryMark; text: string; by: string };

type Answered = AnswerRow & { undone: { byName: string; at: Date } | null };

export type HistoryFacts = {
  /** The alert in words, and since when it stands. */
  title: string;
  openedWords: string;
  /** The first day of the run that is open now. */
  since: LocalDate;
  /** Of an alert that came in as a report with ticked signs. */
  report: { at: Date; openedAt: Date | null; openedBy: { name: string } | null } | null;
  pause: { createdAt: Date } | null;
  patientName: string;
  answers: readonly Answered[];
};

const MARKS = { ACKNOWLEDGED: "acknowledged", SNOOZED: "snoozed", RESOLVED: "resolved" } as const;

/**
 * What happened to an alert, to the minute, the oldest first; what was taken back stays in it.
 * @param today the patient's date
 * @param timeZone the clinic's
 */
export function historyLines(
  facts: HistoryFacts,
  today: LocalDate,
  timeZone: string,
): HistoryLine[] {
  const { title, openedWords, report, pause, patientName, answers } = facts;
  const minute = (at: Date) => minuteWords(at, timeZone);
  const opened: HistoryLine = report
    ? {
        key: "opened",
        mark: "opened",
        text: `Ticked: ${title}`,
        by: `${patientName}, ${minute(report.at)}`,
      }
    : { key: "opened", mark: "opened", text: `Opened: ${title}`, by: openedWords };
  const steps: Step[] = [];
  const add = (at: Date, line: HistoryLine) =>
    steps.push({ ...line, at: `${localDateAt(at, timeZone)} ${localTimeAt(at, timeZone)}` });
  if (pause) {
    const by = `${minute(pause.createdAt)}, no one was asked`;
    add(pause.createdAt, line("paused", "paused", "Program paused by the rule", by));
  }
  if (report?.openedAt && report.openedBy) {
    const { openedAt, openedBy } = report;
    add(openedAt, line("seen", "seen", `Opened by ${openedBy.name}`, minute(openedAt)));
  }
  for (const answer of answers) {
    const { id, kind, byName, at, undone } = answer;
    const mark = isWake(answer) ? "woken" : MARKS[kind];
    add(at, line(id, mark, answerWords(answer), `${byName}, ${minute(at)}`));
    if (!undone) continue;
    const by = `${undone.byName}, ${minute(undone.at)}`;
    add(undone.at, line(`${id}-undone`, "undone", "Taken back", by));
  }
  steps.push(...cameBack(facts, today));
  // By the minute; what happened in the same one stays in its order.
  steps.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  return [opened, ...steps.map(({ at: _, ...step }) => step)];
}

const line = (key: string, mark: HistoryMark, text: string, by: string): HistoryLine => ({
  ...{ key, mark, text, by },
});

/** With the local minute by which it is put in order. */
type Step = HistoryLine & { at: string };

/**
 * Snoozes that ended by their date: the alert was open on it, in the run that is open now, and nobody had answered it
 * again before.
 */
function cameBack({ answers, since }: HistoryFacts, today: LocalDate): Step[] {
  const standing = answers.filter(({ undone }) => undone === null);
  return standing.flatMap((answer, i) => {
    const { id, kind, untilOn } = answer;
    if (kind !== "SNOOZED" || isWake(answer) || untilOn === null) return [];
    const isAnswered = standing.slice(i + 1).some(({ localDate }) => localDate < untilOn);
    if (untilOn > today || since > untilOn || isAnswered) return [];
    const text = "Came back: the date was reached";
    const step = line(`${id}-woken`, "woken", text, weekdayDate(untilOn));
    return [{ ...step, at: `${untilOn} 00:00` }];
  });
}

import type { ItemChange, RevisionChange, RevisionNote, Schedule, Weekday } from "~/domain/rows";
import { plainDate, weekdayDate } from "./calendar";
import type { Catalogue } from "./catalogue";
import { programChange } from "./en/program-change";
import { schedule } from "./en/schedule";
import { listWords } from "./numbers";
import { pageWordsIn } from "./page-words";
import { restDays, scheduleWords, weekdayList } from "./schedule";

/** The name of an exercise for people, by its id. */
export type NameOf = (exerciseId: string) => string;

type Words = Pick<Catalogue, "language" | "programChange" | "schedule" | "calendar" | "dose">;

const english = (): Words => ({ ...pageWordsIn(null), programChange, schedule });

/** More rest days than this are easier read as the days that are left. */
const MOST_REST_DAYS = 3;

/** What people read of a revision: the clinician's own words, or else what changed. */
export function revisionNote(
  { changes, changeNote }: RevisionNote,
  nameOf: NameOf,
  words: Words = english(),
): string {
  return changeNote === "" && changes !== null ? changeWords(changes, nameOf, words) : changeNote;
}

/**
 * What changed in pieces for a place too narrow for all of it, the figures first: "hold 30 → 45 s", then
 * "Half-kneeling lunge". The clinician's own words where the changes say nothing.
 */
export function changeParts(
  revision: RevisionNote,
  nameOf: NameOf,
  words: Words = english(),
): string[] {
  const changes = revision.changes ?? [];
  const doses = new Map<string, string[]>();
  for (const change of changes) {
    if (change.kind !== "item") continue;
    const figures = listWords(
      change.changes.map((each) => itemWords(each, words)),
      words,
    );
    doses.set(figures, [...(doses.get(figures) ?? []), nameOf(change.exerciseId)]);
  }
  const others = changes.filter(({ kind }) => !["item", "first", "template"].includes(kind));
  const parts = [
    ...[...doses].flatMap(([figures, names]) => [figures, listWords(names, words)]),
    ...others.flatMap((change) => sentencesOf(change, nameOf, words)),
  ];
  return parts.length > 0 ? [...new Set(parts)] : [revisionNote(revision, nameOf, words)];
}

/** Changes in plain sentences; empty without any. */
export function changeWords(
  changes: readonly RevisionChange[],
  nameOf: NameOf,
  words: Words = english(),
): string {
  return changes.flatMap((change) => sentencesOf(change, nameOf, words)).join(" ");
}

function sentencesOf(change: RevisionChange, nameOf: NameOf, words: Words): string[] {
  const { programChange: say } = words;
  switch (change.kind) {
    case "first":
      return [say.first];
    case "template":
      return [say.template(change.name)];
    case "item": {
      const parts = change.changes.map((each) => itemWords(each, words));
      return [say.item(nameOf(change.exerciseId), listWords(parts, words))];
    }
    case "added":
      return [say.added(nameOf(change.exerciseId))];
    case "removed":
      return [say.removed(nameOf(change.exerciseId))];
    case "kept":
      return [say.kept(nameOf(change.exerciseId))];
    case "order":
      return [say.order];
    case "schedule":
      return scheduleSentences(change.from, change.to, words);
    case "end":
      return [change.to === null ? say.noEnd : say.ends(plainDate(change.to, words))];
    case "start":
      return [say.start(weekdayDate(change.from, words), weekdayDate(change.to, words))];
  }
}

function itemWords(change: ItemChange, { programChange: say, dose: { sides } }: Words): string {
  switch (change.what) {
    case "note":
      return say.note[change.became];
    case "easier":
      return say.easier[change.became];
    case "side":
      return say.side(sides[change.from] || say.noSide, sides[change.to] || say.noSide);
    default:
      return say[change.what](change.from, change.to);
  }
}

function scheduleSentences(from: Schedule, to: Schedule, words: Words): string[] {
  const { programChange: say } = words;
  if (from.kind === "perWeek" && to.kind === "perWeek") {
    return [say.timesAWeek(from.timesPerWeek, to.timesPerWeek)];
  }
  if (from.kind === "perWeek" || to.kind === "perWeek") return [say.now(scheduleWords(to, words))];
  const isSameDays = weekdayList(from.weekdays) === weekdayList(to.weekdays);
  return [
    ...(isSameDays ? [] : [weekdaySentence(to.weekdays, words)]),
    ...(from.timesPerDay === to.timesPerDay
      ? []
      : [say.now(words.schedule.timesADay(to.timesPerDay))]),
  ];
}

function weekdaySentence(weekdays: readonly Weekday[], words: Words): string {
  const { programChange: say } = words;
  const rest = restDays(weekdays);
  if (rest.length === 0) return say.everyDay;
  if (rest.length > MOST_REST_DAYS) return say.days(weekdayList(weekdays, words));
  return say.restDays(rest.length, weekdayList(rest, words));
}

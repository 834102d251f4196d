import { daysBetween, weekdayOf } from "~/domain/calendar/dates";
import { byTime, type PainDay } from "~/domain/pain/pain";
import { painTrend, trendDirection } from "~/domain/pain/trend";
import type { LocalDate, PatientLog, ProgressRows } from "~/domain/rows";
import { lastLogOn } from "~/domain/session/last-log";
import { momentWords } from "~/words/answers";
import { relativeDate, weekdayName } from "~/words/calendar";
import { meanWords, signedWords } from "~/words/numbers";
import type { RangeFigures } from "./range-figures";

export type GlanceFact = {
  kind: "fell" | "rose" | "steady" | "log" | "stopped" | "goal";
  text: string;
};

/** A few facts to read on the way to the treatment room. */
export type Glance = { title: string; facts: GlanceFact[] };

/** So many days ahead a review gives the facts their title; its weekday names it without doubt. */
const REVIEW_AHEAD_DAYS = 6;

/** @param days and figures those of the shown range */
export function glance(
  { log, today, goal, nextVisitOn }: ProgressRows,
  days: readonly PainDay[],
  { exercises, exerciseNames }: Pick<RangeFigures, "exercises" | "exerciseNames">,
): Glance {
  const stopped = exercises
    .filter(({ painStops }) => painStops > 0)
    .map(({ exerciseId, painStops, due }): GlanceFact => {
      const name = exerciseNames[exerciseId] ?? exerciseId;
      return { kind: "stopped", text: `${name} stopped early ${painStops} of ${due} times: pain.` };
    });
  const facts: (GlanceFact | null)[] = [
    trendFact(days),
    logFact(log, today),
    ...stopped,
    goal === null ? null : { kind: "goal", text: `Goal: ${goal}` },
  ];
  return { title: titleOf(nextVisitOn, today), facts: facts.filter((fact) => fact !== null) };
}

function titleOf(nextVisitOn: LocalDate | null, today: LocalDate): string {
  const ahead = nextVisitOn === null ? -1 : daysBetween(today, nextVisitOn);
  if (nextVisitOn === null || ahead < 0 || ahead > REVIEW_AHEAD_DAYS) return "At a glance";
  return ahead === 0
    ? "Before today’s review"
    : `Before ${weekdayName(weekdayOf(nextVisitOn))}’s review`;
}

const trendKinds = {
  fell: "fell",
  rose: "rose",
  lower: "steady",
  higher: "steady",
  same: "steady",
} as const;

function trendFact(days: readonly PainDay[]): GlanceFact | null {
  const trend = painTrend(days);
  if (trend === null) return null;
  const { first, last, change, important } = trend;
  const direction = trendDirection(trend);
  const means = `Mean pain ${meanWords(first.mean)} → ${meanWords(last.mean)}`;
  const size = `${signedWords(change)}, ${important ? "an important" : "a small"} change`;
  return {
    kind: trendKinds[direction],
    text: `${means}: ${direction === "same" ? "no change" : size}.`,
  };
}

/** The last day's single reports as they were given: nobody said their mean. */
function logFact(log: PatientLog, today: LocalDate): GlanceFact {
  const last = lastLogOn(log);
  if (last === null) return { kind: "log", text: "Nothing logged yet." };
  const reports = byTime(log.pain.filter((report) => report.localDate === last));
  const said = reports.map(({ score, moment }) => `${score} ${momentWords[moment]}`).join(", ");
  const words = said === "" ? "no pain score" : `pain ${said}`;
  return { kind: "log", text: `Last log ${relativeDate(last, today)}: ${words}.` };
}

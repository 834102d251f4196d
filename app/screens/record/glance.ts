import { daysBetween, weekdayOf } from "~/domain/calendar/dates";
import { type PainDay, painOfDay } from "~/domain/pain/pain";
import { painTrend, trendDirection } from "~/domain/pain/trend";
import type { LocalDate, PatientLog, ProgressRows } from "~/domain/rows";
import { lastLogOn } from "~/domain/session/last-log";
import { relativeDate, weekdayName } from "~/words/calendar";
import { meanWords, scoreWords } from "~/words/numbers";
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

function trendFact(days: readonly PainDay[]): GlanceFact | null {
  const trend = painTrend(days);
  if (trend === null) return null;
  const direction = trendDirection(trend);
  const change = `Pain ${meanWords(trend.first.mean)} → ${meanWords(trend.last.mean)}`;
  return {
    kind: direction === "none" ? "steady" : direction,
    text: `${change}, ${trend.important ? "an" : "no"} important change.`,
  };
}

function logFact(log: PatientLog, today: LocalDate): GlanceFact {
  const last = lastLogOn(log);
  if (last === null) return { kind: "log", text: "Nothing logged yet." };
  const pain = painOfDay(log.pain.filter((report) => report.localDate === last));
  const words = pain === null ? "no pain score" : `pain ${scoreWords(pain)}`;
  return { kind: "log", text: `Last log ${relativeDate(last, today)}, ${words}.` };
}

import { addDays, laterOf } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";

export const coverScopes = ["LOOK", "ACT", "CHANGE"] as const;
/** What a colleague may do while they cover: look at records, act on alerts too, or change programs as well. */
export type CoverScope = (typeof coverScopes)[number];

/** The one of some that goes furthest. */
export function furthest(scopes: readonly CoverScope[]): CoverScope {
  return coverScopes.findLast((each) => scopes.includes(each)) ?? "LOOK";
}

/** Whether a cover that goes so far allows something. */
export function goesAsFar(may: CoverScope, what: CoverScope): boolean {
  return coverScopes.indexOf(may) >= coverScopes.indexOf(what);
}

/** When somebody covers; clinic-local dates, both included. */
export type CoverPeriod = { fromOn: LocalDate; untilOn: LocalDate; endedAt: Date | null };

export type CoverState = "ahead" | "running" | "ended";

/** House rule: a cover ends within three months, so that nobody goes on by oversight. */
export const LONGEST_COVER_DAYS = 92;

/** @param today the clinic's date */
export function coverState(
  { fromOn, untilOn, endedAt }: CoverPeriod,
  today: LocalDate,
): CoverState {
  if (endedAt !== null || untilOn < today) return "ended";
  return fromOn > today ? "ahead" : "running";
}

export type CoverProblem = "starts-in-the-past" | "ends-before-it-starts" | "too-long";

/** What is wrong with the days of a cover that is to be made; null when nothing is. */
export function coverProblem(
  { fromOn, untilOn }: Pick<CoverPeriod, "fromOn" | "untilOn">,
  today: LocalDate,
): CoverProblem | null {
  if (fromOn < today) return "starts-in-the-past";
  if (untilOn < fromOn) return "ends-before-it-starts";
  return untilOn > addDays(laterOf(fromOn, today), LONGEST_COVER_DAYS) ? "too-long" : null;
}

import { eachDay } from "~/domain/calendar/dates";
import { groupBy } from "~/domain/group";
import { meanOf, printedChange, reaches, roundToTenth } from "~/domain/numbers";
import type { LocalDate, PainLimits, PainMoment, PainRow, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";

/** The pain reports of one calendar day. */
export type PainDay = {
  date: LocalDate;
  reports: PainRow[];
  /** Pain of the day, 0–10; null on a day without a report. */
  mean: number | null;
};

/**
 * Pain of a day: the plain mean of all its reports, whatever their moment, each with equal weight.
 * The one definition behind the mean line, sparklines, alerts and sentences; anyone can recompute it
 * from the exported rows.
 * @param reports those of one local date
 * @returns 0–10, or null without a report (missing is not zero)
 * Source: docs/clinical/pain.md
 */
export function painOfDay(reports: readonly PainRow[]): number | null {
  return meanOf(reports.map((report) => report.score));
}

/**
 * The reports of the running episode of care: a change of pain is judged within one episode alone.
 * Source: docs/clinical/pain.md
 */
export function painOfEpisode({
  pain,
  episode,
}: Pick<PatientLog, "pain"> & Partial<Pick<PatientLog, "episode">>): PainRow[] {
  const begun = episode?.startedOn;
  return begun === undefined ? pain : pain.filter(({ localDate }) => localDate >= begun);
}

/** One entry for every calendar day from `from` to `to`, with or without reports. */
export function painDays(pain: readonly PainRow[], from: LocalDate, to: LocalDate): PainDay[] {
  const byDate = groupBy(pain, (report) => report.localDate);
  return eachDay(from, to).map((date) => {
    const reports = byDate.get(date) ?? [];
    return { date, reports, mean: painOfDay(reports) };
  });
}

/**
 * The single scores of each moment of one day, as they were given and in the order of their times; empty
 * for a moment without a report. Never a mean: nobody said one.
 */
export function byMoment(day: Pick<PainDay, "reports">): Record<PainMoment, number[]> {
  const inOrder = byTime(day.reports);
  const of = (moment: PainMoment) =>
    inOrder.filter((report) => report.moment === moment).map(({ score }) => score);
  return {
    BEFORE: of("BEFORE"),
    DURING: of("DURING"),
    AFTER: of("AFTER"),
    NEXT_MORNING: of("NEXT_MORNING"),
    DAILY: of("DAILY"),
  };
}

/** Of one instant: a session without a clock has one for all its answers. */
const MOMENT_ORDER: Record<PainMoment, number> = {
  ...{ BEFORE: 0, DURING: 1, AFTER: 2, DAILY: 3, NEXT_MORNING: 4 },
};

/** Reports in the order in which they were felt, the same whatever order they came in. */
export function byTime(reports: readonly PainRow[]): PainRow[] {
  return [...reports].sort(compareTime);
}

/** The same by the day that each is about. */
export function byDay(reports: readonly PainRow[]): PainRow[] {
  return [...reports].sort((a, b) => {
    if (a.localDate !== b.localDate) return a.localDate < b.localDate ? -1 : 1;
    return compareTime(a, b);
  });
}

function compareTime(a: PainRow, b: PainRow): number {
  const order = a.at.getTime() - b.at.getTime() || MOMENT_ORDER[a.moment] - MOMENT_ORDER[b.moment];
  return order || (a.id < b.id ? -1 : 1);
}

/**
 * Mean of the pain of the day over the 7 calendar days that end with day `i`.
 * @param days neighbouring calendar days (see painDays)
 * @returns 0–10, or null when fewer than 4 of the 7 days were logged
 * Source: docs/clinical/pain.md
 */
export function trailingMean(
  days: readonly PainDay[],
  i: number,
  { windowDays, minLoggedDays } = defaultThresholds.trailingMean,
): number | null {
  const window = days.slice(Math.max(0, i - windowDays + 1), i + 1).map((day) => day.mean);
  return loggedDays(window) < minLoggedDays ? null : meanOf(window);
}

/** How many of the daily means are there. */
export function loggedDays(means: readonly (number | null)[]): number {
  return means.filter((mean) => mean !== null).length;
}

/** The light of one score: green up to `greenMax`, amber up to `ceiling`, red above. */
export type PainLight = "green" | "amber" | "red";

/**
 * The light of a score under an episode's limits (pain-monitoring model).
 * @param score 0–10; 0 is a score and green
 * Source: docs/clinical/pain.md
 */
export function guidance(score: number, limits: PainLimits): PainLight {
  if (score <= limits.greenMax) return "green";
  return score <= limits.ceiling ? "amber" : "red";
}

/**
 * True when the way from one mean to another, up or down, is an important change: at least 2 points, or at
 * least 30 % of the start and at least 1 point. Judged from the means as they are printed, to a tenth, so
 * that whoever reckons with the printed figures comes to the same word. For means over several days, never
 * for two single scores.
 * @param from and to means, 0–10
 * Source: Farrar 2001, Ostelo 2008; docs/clinical/pain.md
 */
export function isImportantChange(
  from: number,
  to: number,
  { points, share, leastPoints } = defaultThresholds.importantChange,
): boolean {
  const size = Math.abs(printedChange(from, to));
  if (reaches(size, points)) return true;
  return reaches(size, share * roundToTenth(from)) && reaches(size, leastPoints);
}

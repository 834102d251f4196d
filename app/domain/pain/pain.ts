import { eachDay } from "~/domain/calendar/dates";
import { groupBy } from "~/domain/group";
import { meanOf, reaches } from "~/domain/numbers";
import type { LocalDate, PainLimits, PainMoment, PainRow } from "~/domain/rows";
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

/** One entry for every calendar day from `from` to `to`, with or without reports. */
export function painDays(pain: readonly PainRow[], from: LocalDate, to: LocalDate): PainDay[] {
  const byDate = groupBy(pain, (report) => report.localDate);
  return eachDay(from, to).map((date) => {
    const reports = byDate.get(date) ?? [];
    return { date, reports, mean: painOfDay(reports) };
  });
}

/** The mean score of each moment of one day, 0–10; null for a moment without a report. */
export function byMoment(day: Pick<PainDay, "reports">): Record<PainMoment, number | null> {
  const of = (moment: PainMoment) =>
    painOfDay(day.reports.filter((report) => report.moment === moment));
  return {
    BEFORE: of("BEFORE"),
    DURING: of("DURING"),
    AFTER: of("AFTER"),
    NEXT_MORNING: of("NEXT_MORNING"),
    DAILY: of("DAILY"),
  };
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
 * The smallest change, in points, that counts as important from a baseline of 0–10.
 * Baselines here are means, so the published whole-number bands 1–4, 5–7 and 8–10 meet half way:
 * below 4.5 one point (below 1 too), from 4.5 to below 7.5 two, from 7.5 three.
 * Source: docs/clinical/pain.md
 */
export function importantChange(baseline: number): 1 | 2 | 3 {
  if (reaches(baseline, 7.5)) return 3;
  return reaches(baseline, 4.5) ? 2 : 1;
}

/**
 * Points by which a score may differ on its own, without any change in the patient.
 * Source: minimal detectable change of a single score, docs/clinical/pain.md
 */
export const MEASUREMENT_ERROR = 1.8;

/** True when the way from `baseline` to `now` (both means 0–10), up or down, is an important change. */
export function isImportantChange(baseline: number, now: number): boolean {
  return reaches(Math.abs(now - baseline), importantChange(baseline));
}

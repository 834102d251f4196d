import { meanOf, reaches, roundToTenth } from "~/domain/numbers";
import { defaultThresholds } from "~/domain/thresholds";
import { isImportantChange, loggedDays, MEASUREMENT_ERROR, type PainDay } from "./pain";

/** One end of a range. */
export type TrendWindow = {
  /** Mean of the pain of the day over the logged days, 0–10. */
  mean: number;
  /** Single reports behind it. */
  reports: number;
  loggedDays: number;
};

export type PainTrend = {
  first: TrendWindow;
  last: TrendWindow;
  /** last − first, in points; negative when pain fell. */
  change: number;
  /** False: smaller than the change that counts as important from this baseline. */
  important: boolean;
};

/**
 * Pain in the first against the last 7 days of a range. The range is taken to begin with its first
 * report, so that the empty weeks before a patient's first log are not read as missing data.
 * @param days neighbouring calendar days (see painDays)
 * @returns null while the two ends would overlap or either has fewer than 3 logged days
 * Source: docs/clinical/pain.md
 */
export function painTrend(
  days: readonly PainDay[],
  { windowDays, minLoggedDays } = defaultThresholds.trend,
): PainTrend | null {
  const begin = days.findIndex((day) => day.mean !== null);
  if (begin < 0 || days.length - begin < 2 * windowDays) return null;
  const first = windowOf(days.slice(begin, begin + windowDays), minLoggedDays);
  const last = windowOf(days.slice(-windowDays), minLoggedDays);
  if (first === null || last === null) return null;
  const important = isImportantChange(first.mean, last.mean);
  return { first, last, change: last.mean - first.mean, important };
}

/**
 * Which way the pain went. "steady" covers what is neither important nor beyond the error of
 * measurement; "none" is no pain at both ends.
 */
export function trendDirection(trend: PainTrend): "fell" | "rose" | "steady" | "none" {
  if (roundToTenth(trend.first.mean) === 0 && roundToTenth(trend.last.mean) === 0) return "none";
  const beyondError = reaches(Math.abs(trend.change), MEASUREMENT_ERROR);
  if (!trend.important && !beyondError) return "steady";
  return trend.change < 0 ? "fell" : "rose";
}

function windowOf(days: readonly PainDay[], minLoggedDays: number): TrendWindow | null {
  const means = days.map((day) => day.mean);
  const mean = meanOf(means);
  const logged = loggedDays(means);
  if (mean === null || logged < minLoggedDays) return null;
  const reports = days.reduce((sum, day) => sum + day.reports.length, 0);
  return { mean, reports, loggedDays: logged };
}

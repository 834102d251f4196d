import { meanOf, printedChange, roundToTenth } from "~/domain/numbers";
import { defaultThresholds } from "~/domain/thresholds";
import { isImportantChange, loggedDays, type PainDay } from "./pain";

/** One end of a trend: 7 consecutive local dates. */
export type TrendWindow = {
  /** Mean of the pain of the day over the logged days, 0–10, rounded to a tenth as it is printed. */
  mean: number;
  /** Single reports behind it. */
  reports: number;
  loggedDays: number;
};

export type PainTrend = {
  first: TrendWindow;
  last: TrendWindow;
  /** last − first of the rounded means, in points; negative when pain fell. */
  change: number;
  /** False: a small change, or none (see isImportantChange). */
  important: boolean;
};

/**
 * Pain in the earliest against the latest run of 7 consecutive dates with reports on 3 or more of them. They
 * do not follow the calendar's ends: somebody who reports on three fixed weekdays would come and go from day
 * to day. Of all such runs the first begins with a report and the last one ends with one; where these would
 * overlap, they move apart over empty days as far as the days given allow.
 * @param days neighbouring calendar days of one episode of care (see painDays, withinEpisode)
 * @returns null where there are no two such runs side by side
 * Source: docs/clinical/pain.md
 */
export function painTrend(
  days: readonly PainDay[],
  { windowDays, minLoggedDays } = defaultThresholds.trend,
): PainTrend | null {
  const places = trendPlaces(days, windowDays, minLoggedDays);
  if (places === null) return null;
  const first = windowOf(days.slice(places.first, places.first + windowDays));
  const last = windowOf(days.slice(places.last, places.last + windowDays));
  if (first === null || last === null) return null;
  return {
    first,
    last,
    change: printedChange(first.mean, last.mean),
    important: isImportantChange(first.mean, last.mean),
  };
}

/** The places at which the first and the last run begin. */
function trendPlaces(
  days: readonly PainDay[],
  windowDays: number,
  minLoggedDays: number,
): { first: number; last: number } | null {
  const runs = Array.from({ length: Math.max(0, days.length - windowDays + 1) }, (_, i) => i);
  const enough = runs.filter(
    (i) => loggedDays(meansOf(days.slice(i, i + windowDays))) >= minLoggedDays,
  );
  const [earliest, latest] = [enough.at(0), enough.at(-1)];
  if (earliest === undefined || latest === undefined) return null;
  const lead = days.slice(earliest).findIndex((day) => day.mean !== null);
  const trail = days
    .slice(0, latest + windowDays)
    .reverse()
    .findIndex((day) => day.mean !== null);
  const overlap = windowDays - (latest - trail - (earliest + lead));
  const later = Math.min(Math.max(0, overlap), trail);
  const sooner = Math.max(0, overlap - later);
  if (sooner > lead) return null;
  return { first: earliest + lead - sooner, last: latest - trail + later };
}

/** In one word. "fell" and "rose" are said of an important change only; "same": no change in the printed means. */
export function trendDirection({
  change,
  important,
}: PainTrend): "fell" | "rose" | "lower" | "higher" | "same" {
  if (change === 0) return "same";
  if (important) return change < 0 ? "fell" : "rose";
  return change < 0 ? "lower" : "higher";
}

function windowOf(days: readonly PainDay[]): TrendWindow | null {
  const means = meansOf(days);
  const mean = meanOf(means);
  if (mean === null) return null;
  const reports = days.reduce((sum, day) => sum + day.reports.length, 0);
  return { mean: roundToTenth(mean), reports, loggedDays: loggedDays(means) };
}

function meansOf(days: readonly PainDay[]): (number | null)[] {
  return days.map((day) => day.mean);
}

import type { PainMoment } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { loggedDays, type PainDay, painOfDay } from "./pain";
import { type PainTrend, painTrend } from "./trend";

/** The pain of one moment over a range. */
export type MomentTrend = {
  moment: PainMoment;
  reports: number;
  loggedDays: number;
  /** Null with too few reports of this moment. */
  trend: PainTrend | null;
};

const moments: readonly PainMoment[] = ["BEFORE", "DURING", "AFTER", "NEXT_MORNING", "DAILY"];

/**
 * The trend of each moment by itself, by the same rule as the trend of all: two moments are never mixed in one mean. A
 * moment that nobody reported is there with 0 reports.
 * @param days neighbouring calendar days of one episode of care
 */
export function momentTrends(
  days: readonly PainDay[],
  threshold = defaultThresholds.trend,
): MomentTrend[] {
  return moments.map((moment) => {
    const own = days.map(({ date, reports }): PainDay => {
      const ofMoment = reports.filter((each) => each.moment === moment);
      return { date, reports: ofMoment, mean: painOfDay(ofMoment) };
    });
    return {
      moment,
      reports: own.reduce((sum, { reports }) => sum + reports.length, 0),
      loggedDays: loggedDays(own.map(({ mean }) => mean)),
      trend: painTrend(own, threshold),
    };
  });
}

import { meanOf, printedChange, roundToTenth } from "~/domain/numbers";
import type { LocalDate, PainRow } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { isImportantChange, loggedDays, painDays } from "./pain";

/** Neighbouring days, both ends included; none where `to` is earlier. */
export type Days = { from: LocalDate; to: LocalDate };

/** Pain in some days. */
export type PainWindow = Days & {
  /** Mean of the pain of the day, 0–10, as it is printed; null with too few logged days. */
  mean: number | null;
  /** Single reports behind it. */
  reports: number;
  loggedDays: number;
  /** Logged days that are still missing for a mean; 0 where there are enough. */
  lacking: number;
};

/** Pain before and after a day. What came after did not come because of it. */
export type Compared = {
  before: PainWindow;
  after: PainWindow;
  /** after − before of the printed means, in points; null where one of them has too few reports. */
  change: number | null;
  /** False: a small change, or none, or not known (isImportantChange). */
  important: boolean;
};

/**
 * The pain of two spans of days beside each other.
 * @param pain reports of one episode of care (painOfEpisode)
 */
export function compareWindows(
  pain: readonly PainRow[],
  before: Days,
  after: Days,
  {
    minLoggedDays,
  }: Pick<typeof defaultThresholds.trend, "minLoggedDays"> = defaultThresholds.trend,
): Compared {
  const [first, last] = [
    painWindow(pain, before, minLoggedDays),
    painWindow(pain, after, minLoggedDays),
  ];
  const isKnown = first.mean !== null && last.mean !== null;
  return {
    before: first,
    after: last,
    change: isKnown ? printedChange(first.mean ?? 0, last.mean ?? 0) : null,
    important: isKnown && isImportantChange(first.mean ?? 0, last.mean ?? 0),
  };
}

function painWindow(
  pain: readonly PainRow[],
  { from, to }: Days,
  minLoggedDays: number,
): PainWindow {
  const days = painDays(pain, from, to);
  const means = days.map(({ mean }) => mean);
  const logged = loggedDays(means);
  const mean = logged < minLoggedDays ? null : meanOf(means);
  return {
    ...{ from, to, loggedDays: logged },
    mean: mean === null ? null : roundToTenth(mean),
    reports: days.reduce((sum, day) => sum + day.reports.length, 0),
    lacking: Math.max(0, minLoggedDays - logged),
  };
}

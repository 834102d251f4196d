import { capital } from "~/components/ui/capital";
import { momentTrends } from "~/domain/pain/moment-trends";
import type { PainDay } from "~/domain/pain/pain";
import { trendDirection } from "~/domain/pain/trend";
import type { Thresholds } from "~/domain/thresholds";
import { momentWords } from "~/words/answers";
import { countWords, meanWords, signedWords } from "~/words/numbers";

/** One moment of the trend in words: "After the session", "6.0 → 2.5", "−3.5, an important change". */
export type MomentRow = { name: string; means: string; change: string; basis: string };

/** The trend of each moment that was reported, and of the others that they were not. */
export function momentRows(
  days: readonly PainDay[],
  { windowDays, minLoggedDays }: Thresholds["trend"],
): MomentRow[] {
  return momentTrends(days, { windowDays, minLoggedDays }).map(
    ({ moment, reports, loggedDays, trend }) => {
      const name = capital(momentWords[moment]);
      if (trend === null) {
        const basis =
          reports === 0
            ? "no report"
            : `${countWords(loggedDays, "day")} with a report; it takes two separate weeks with ${minLoggedDays} or more`;
        return { name, means: "–", change: "Not known", basis };
      }
      const { first, last, change, important } = trend;
      const isSame = trendDirection(trend) === "same";
      return {
        name,
        means: `${meanWords(first.mean)} → ${meanWords(last.mean)}`,
        change: isSame
          ? "No change"
          : `${signedWords(change)}, ${important ? "an important" : "a small"} change`,
        basis: `${first.reports} and ${countWords(last.reports, "report")}`,
      };
    },
  );
}

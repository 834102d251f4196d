import { addDays, daysBetween } from "~/domain/calendar/dates";
import type { LocalDate, PainRow, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import type { AlertOf } from "./alert";

/**
 * Any report of 7 or more, or above the episode's ceiling during or after a session, in the last
 * 7 days including today. A single report is enough: a spike must not drown in a mean.
 * Shows the highest one, of equals the newest.
 * Source: docs/clinical/alerts.md
 */
export function painTooHigh(
  log: Pick<PatientLog, "pain" | "limits">,
  today: LocalDate,
  { score: limit, lookBackDays } = defaultThresholds.painTooHigh,
): AlertOf<"pain-too-high"> | null {
  const { ceiling } = log.limits;
  const from = addDays(today, 1 - lookBackDays);
  const isTooHigh = ({ localDate, score, moment }: PainRow) => {
    if (localDate < from || localDate > today) return false;
    return score >= limit || (score > ceiling && (moment === "DURING" || moment === "AFTER"));
  };
  const high = log.pain.filter(isTooHigh).sort(highestThenNewest);
  const [worst] = high;
  const [newest] = [...high].sort(newestFirst);
  if (worst === undefined || newest === undefined) return null;
  const since = high.reduce((day, { localDate }) => (localDate < day ? localDate : day), today);
  return {
    rule: "pain-too-high",
    severity: "high",
    since,
    key: `pain-too-high:${newest.id}`,
    evidence: {
      score: worst.score,
      on: worst.localDate,
      moment: worst.moment,
      remarks: worst.note,
      ceiling,
      limit,
      reports: high.length,
      windowDays: lookBackDays,
    },
  };
}

function highestThenNewest(a: PainRow, b: PainRow): number {
  return b.score - a.score || newestFirst(a, b);
}

function newestFirst(a: PainRow, b: PainRow): number {
  return daysBetween(a.localDate, b.localDate) || b.at.getTime() - a.at.getTime();
}

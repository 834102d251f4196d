import { addDays, daysBetween, earlierOf } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import type { LocalDate, PainRow, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { type AlertEvidence, type AlertOf, heldSince, RUN_DAYS } from "./alert";

type Log = Pick<PatientLog, "pain" | "sessions" | "limits" | "episode">;

/** The top of the pain scale: nothing lies above it. */
const HIGHEST_SCORE = 10;

/**
 * Any report of 7 or more at any moment, or above the episode's ceiling at any moment but before a session, in the
 * last 7 days: today included, and whatever was logged under a day ahead of it. A single report is enough: a spike
 * must not drown in a mean. Shows the highest one, of equals the newest. What is usual for a patient is said beside it and
 * closes nothing.
 * @param options.onlySevere leaves the ceiling out, as after a discharge
 * @param options.runDays days that the run is counted back
 * Source: docs/clinical/alerts.md
 */
export function painTooHigh(
  log: Log,
  today: LocalDate,
  { score: limit, lookBackDays } = defaultThresholds.painTooHigh,
  { onlySevere = false, runDays = RUN_DAYS } = {},
): AlertOf<"pain-too-high"> | null {
  const { ceiling } = log.limits;
  const limits = { limit, ceiling: onlySevere ? HIGHEST_SCORE : ceiling };
  const tooHigh = log.pain.filter((report) => isTooHigh(report, limits));
  const inWindow = (day: LocalDate) => {
    const [from, to] = [addDays(day, 1 - lookBackDays), day === today ? lastDayOf(log, day) : day];
    return tooHigh.filter(({ localDate }) => localDate >= from && localDate <= to);
  };
  const high = inWindow(today).sort(highestThenNewest);
  const [worst] = high;
  const [newest] = [...high].sort(newestFirst);
  if (worst === undefined || newest === undefined) return null;
  return {
    rule: "pain-too-high",
    severity: "high",
    since: heldSince((day) => inWindow(day).length > 0, today, runDays),
    key: `pain-too-high:${newest.id}`,
    evidence: {
      score: worst.score,
      on: worst.localDate,
      moment: worst.moment,
      remarks: remarksOf(high, log),
      ceiling,
      isAgreed: log.episode?.hasAgreedLimits ?? false,
      usual: log.episode?.usualPain ?? null,
      limit,
      reports: high.length,
      firstOn: high.reduce((first, { localDate }) => earlierOf(first, localDate), worst.localDate),
      windowDays: lookBackDays,
    },
  };
}

/**
 * Whether a report is one that the rule is about. A number from before a session says how somebody came to it, not what
 * the stretches did, so it counts from `limit` on alone.
 */
export function isTooHigh(
  { score, moment }: Pick<PainRow, "score" | "moment">,
  { ceiling, limit }: { ceiling: number; limit: number },
): boolean {
  return score >= limit || (score > ceiling && moment !== "BEFORE");
}

/** The words beside the first report that has any: its own, or those of the session that it was logged with. */
function remarksOf(
  high: readonly PainRow[],
  { sessions }: Log,
): AlertEvidence["pain-too-high"]["remarks"] {
  for (const { note, sessionLogId, score, localDate } of high) {
    const session = sessions.find(({ id }) => id === sessionLogId);
    const text = note || session?.note;
    if (text) return { text, score, on: localDate };
  }
  return null;
}

function highestThenNewest(a: PainRow, b: PainRow): number {
  return b.score - a.score || newestFirst(a, b);
}

function newestFirst(a: PainRow, b: PainRow): number {
  return daysBetween(a.localDate, b.localDate) || b.at.getTime() - a.at.getTime();
}

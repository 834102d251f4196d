import { addDays } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { morningPairs } from "~/domain/pain/settling";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { type AlertEvidence, type AlertOf, heldSince, logUntil, RUN_DAYS, runKey } from "./alert";

type Log = Pick<PatientLog, "pain" | "sessions" | "limits" | "episode">;

type Evidence = AlertEvidence["not-settling"];

/**
 * In 2 of the last 3 sessions that have a score before and one of the next morning, all within 14 days, the morning was
 * 2 points or more above before, or above the green limit and above before. Two single scores of one session are held
 * against each other, so a rise of 1 within the green says nothing.
 * @param options.runDays days that the run is counted back; the log reaches as far and the window more
 * Source: docs/clinical/alerts.md
 */
export function notSettling(
  log: Log,
  today: LocalDate,
  threshold = defaultThresholds.notSettling,
  { runDays = RUN_DAYS } = {},
): AlertOf<"not-settling"> | null {
  const seen = unsettledOn(log, today, threshold);
  if (seen === null) return null;
  const since = heldSince(
    (day) => unsettledOn(logUntil(log, day), day, threshold) !== null,
    today,
    runDays,
  );
  return {
    rule: "not-settling",
    severity: "medium",
    since,
    key: runKey("not-settling", since),
    evidence: seen,
  };
}

function unsettledOn(
  log: Log,
  day: LocalDate,
  { points, needed, sessions: count, windowDays }: typeof defaultThresholds.notSettling,
): Evidence | null {
  const from = addDays(day, 1 - windowDays);
  const to = lastDayOf(log, day);
  const begun = log.episode?.startedOn ?? from;
  const pain = log.pain.filter(({ localDate }) => {
    return localDate >= from && localDate <= to && localDate >= begun;
  });
  const sessions = morningPairs(pain, log.limits, { points })
    .slice(-count)
    .map(({ on, before, morning, isUnsettled }) => ({ on, before, morning, isUnsettled }));
  const unsettled = sessions.filter((each) => each.isUnsettled).length;
  if (unsettled < needed) return null;
  const isAgreed = log.episode?.hasAgreedLimits ?? false;
  const { greenMax } = log.limits;
  return { sessions, unsettled, greenMax, isAgreed, points, windowDays };
}

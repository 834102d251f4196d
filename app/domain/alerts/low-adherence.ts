import { addDays, eachDay } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { groupBy } from "~/domain/group";
import { hasEnded } from "~/domain/program/due-plan";
import { type DueSession, dueSessions } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { defaultThresholds } from "~/domain/thresholds";
import { type AlertEvidence, type AlertOf, heldSince, RUN_DAYS, runKey } from "./alert";

type Log = Pick<PatientLog, "programs" | "sessions" | "pauses">;

/**
 * Less than half of what was due in the last 14 days was done, with at least 4 sessions due.
 * Partly done sessions are named, and do not count as done. Today's open session is left out.
 * Not raised once the program's last due day has passed.
 * @param options.runDays days that the run is counted back; the log reaches as far, the window and a Monday more
 * Source: docs/clinical/alerts.md
 */
export function lowAdherence(
  log: Log,
  today: LocalDate,
  threshold = defaultThresholds.lowAdherence,
  { runDays = RUN_DAYS } = {},
): AlertOf<"low-adherence"> | null {
  const inForce = inForceOn(log.programs, today);
  if (inForce === null || hasEnded(inForce, today)) return null;
  const { windowDays } = threshold;
  const from = addDays(today, 1 - windowDays);
  const sessions = dueSessions(log, from, lastDayOf(log, today), today);
  if (!isLow(sessions, threshold)) return null;
  const all = dueSessions(log, addDays(from, -runDays), today, today);
  const since = heldSince(
    (day) => isLow(windowOf(all, day, windowDays), threshold),
    today,
    runDays,
  );
  const { done, partly, missed, notLogged, due } = adherence(sessions);
  return {
    rule: "low-adherence",
    severity: "low",
    since,
    key: runKey("low-adherence", since),
    evidence: { done, partly, missed, notLogged, due, windowDays, reasons: reasonsGiven(sessions) },
  };
}

/**
 * The least that was done of what was due, 0–1, in the windows that end with the days from `from` to today, each as that
 * day saw it; null where it was too little on none.
 * @param log back to the Monday of the window before `from`
 */
export function lowestShare(
  log: Log,
  from: LocalDate,
  today: LocalDate,
  threshold = defaultThresholds.lowAdherence,
): number | null {
  const { windowDays } = threshold;
  const all = dueSessions(log, addDays(from, 1 - windowDays), lastDayOf(log, today), today);
  const upToNow = all.filter(({ dueOn }) => dueOn > addDays(today, -windowDays));
  const windows = eachDay(from, today).map((day) => windowOf(all, day, windowDays));
  const shares = [upToNow, ...windows]
    .filter((sessions) => isLow(sessions, threshold))
    .flatMap((sessions) => adherence(sessions).ratio ?? []);
  return shares.length === 0 ? null : Math.min(...shares);
}

function isLow(
  sessions: readonly DueSession[],
  { minDue, ratio: limit }: typeof defaultThresholds.lowAdherence,
): boolean {
  const { due, ratio } = adherence(sessions);
  return ratio !== null && due >= minDue && ratio < limit;
}

/** What was due in the window that ends with `day`, as that day saw it: its own unlogged sessions still open. */
function windowOf(all: readonly DueSession[], day: LocalDate, windowDays: number): DueSession[] {
  const from = addDays(day, 1 - windowDays);
  return all.filter(({ dueOn, session }) => {
    return dueOn >= from && dueOn <= day && (dueOn < day || session !== null);
  });
}

function reasonsGiven(sessions: readonly DueSession[]): AlertEvidence["low-adherence"]["reasons"] {
  const reasons = sessions.flatMap(({ session }) => session?.missReason ?? []);
  return [...groupBy(reasons, (reason) => reason)]
    .map(([reason, same]) => ({ reason, count: same.length }))
    .sort((a, b) => b.count - a.count);
}

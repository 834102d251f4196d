import { addDays } from "~/domain/calendar/dates";
import { groupBy } from "~/domain/group";
import { hasEnded } from "~/domain/program/due-plan";
import { type DueSession, dueSessions } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { defaultThresholds } from "~/domain/thresholds";
import { type AlertEvidence, type AlertOf, heldSince, runKey } from "./alert";

/**
 * Less than half of what was due in the last 14 days was done, with at least 4 sessions due.
 * Partly done sessions are named, and do not count as done. Today's open session is left out.
 * Not raised once the program's last due day has passed.
 * Source: docs/clinical/alerts.md
 */
export function lowAdherence(
  log: Pick<PatientLog, "programs" | "sessions">,
  today: LocalDate,
  threshold = defaultThresholds.lowAdherence,
): AlertOf<"low-adherence"> | null {
  const inForce = inForceOn(log.programs, today);
  if (inForce === null || hasEnded(inForce, today)) return null;
  const { windowDays } = threshold;
  const daysBack = Math.floor(windowDays / 2);
  const all = dueSessions(log, addDays(today, 1 - windowDays - daysBack), today, today);
  const isLow = (day: LocalDate) => {
    const { due, ratio } = adherence(windowOf(all, day, windowDays));
    return ratio !== null && due >= threshold.minDue && ratio < threshold.ratio;
  };
  if (!isLow(today)) return null;
  const sessions = windowOf(all, today, windowDays);
  const { done, partly, missed, notLogged, due } = adherence(sessions);
  const since = heldSince(isLow, today, daysBack);
  return {
    rule: "low-adherence",
    severity: "low",
    since,
    key: runKey("low-adherence", since),
    evidence: { done, partly, missed, notLogged, due, windowDays, reasons: reasonsGiven(sessions) },
  };
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

import { adherence } from "~/domain/adherence";
import { addDays } from "~/domain/dates";
import { hasEnded } from "~/domain/due-plan";
import { groupBy } from "~/domain/group";
import { inForceOn } from "~/domain/programs";
import { reasonWords } from "~/domain/reason-words";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { type DueSession, dueSessions } from "~/domain/schedule";
import { defaultThresholds } from "~/domain/thresholds";
import { type Alert, heldSince } from "./alert";

type Log = Pick<PatientLog, "programs" | "sessions">;

/**
 * Less than half of what was due in the last 14 days was done, with at least 4 sessions due.
 * Partly done sessions are named, and do not count as done. Today's open session is left out.
 * Not raised once the program's last due day has passed.
 * Source: docs/clinical/alerts.md
 */
export function lowAdherence(
  log: Log,
  today: LocalDate,
  threshold = defaultThresholds.lowAdherence,
): Alert | null {
  const inForce = inForceOn(log.programs, today);
  if (inForce === null || hasEnded(inForce, today) || !isLow(log, today, threshold)) return null;
  const { windowDays } = threshold;
  const sessions = windowOf(log, today, windowDays);
  const { done, partly, missed, notLogged, due } = adherence(sessions);
  return {
    rule: "low-adherence",
    severity: "low",
    title: `${done} of ${due} sessions done`,
    detail: `In the last ${windowDays} days: ${partly} partly, ${missed} missed, ${notLogged} not logged.${reasonsGiven(sessions)}`,
    since: heldSince((day) => isLow(log, day, threshold), today, windowDays / 2),
    evidence: { done, partly, missed, notLogged, due },
  };
}

function windowOf(log: Log, today: LocalDate, windowDays: number): DueSession[] {
  return dueSessions(log, addDays(today, 1 - windowDays), today, today);
}

function isLow(log: Log, day: LocalDate, threshold = defaultThresholds.lowAdherence): boolean {
  const { due, ratio } = adherence(windowOf(log, day, threshold.windowDays));
  return ratio !== null && due >= threshold.minDue && ratio < threshold.ratio;
}

function reasonsGiven(sessions: readonly DueSession[]): string {
  const reasons = sessions.flatMap(({ session }) => session?.missReason ?? []);
  if (reasons.length === 0) return "";
  const counted = [...groupBy(reasons, (reason) => reason)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, same]) => `${reasonWords[reason]} (${same.length})`);
  return ` Reasons given: ${counted.join(", ")}.`;
}

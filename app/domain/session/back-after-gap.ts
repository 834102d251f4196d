import { addDays, daysBetween } from "~/domain/calendar/dates";
import { hasEnded, plannedSlots } from "~/domain/program/due-plan";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { lastLogOn } from "./last-log";

const { days: GAP_DAYS, dueSessions: GAP_SESSIONS } = defaultThresholds.silent;

/**
 * Whether somebody who logged before comes back after as long as makes a silence: 7 days, and 3 sessions that their
 * plan would have had. Days away and days of a pause count here, because whoever was away comes back too. False for
 * whoever never logged, and without a program that goes on today.
 * Source of both figures: docs/clinical/alerts.md
 */
export function isBackAfterGap(log: PatientLog, today: LocalDate): boolean {
  const last = lastLogOn(log);
  const inForce = inForceOn(log.programs, today);
  if (last === null || inForce === null || hasEnded(inForce, today)) return false;
  if (daysBetween(last, today) < GAP_DAYS) return false;
  const planned = plannedSlots({ ...log, pauses: [] }, addDays(last, 1), addDays(today, -1));
  return planned.length >= GAP_SESSIONS;
}

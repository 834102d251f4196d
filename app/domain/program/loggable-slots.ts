import type { LocalDate, PatientLog } from "~/domain/rows";
import { plannedSlots } from "./due-plan";
import { inForceOn } from "./in-force";
import { isPausedOn } from "./pauses";

/**
 * The numbers under which a session of one day can be logged: every slot that is due, every one that
 * was logged, and one more for an extra session; none without a program in force. While a pause holds only what was
 * logged already.
 * @param log its sessions reach back to the Monday of `day`
 * @returns rising from 1
 */
export function loggableSlots(
  log: Pick<PatientLog, "programs" | "sessions" | "pauses">,
  day: LocalDate,
): number[] {
  const program = inForceOn(log.programs, day)?.program;
  if (!program) return [];
  const taken = [...plannedSlots(log, day, day), ...log.sessions]
    .filter((each) => each.programId === program.id && each.dueOn === day)
    .map((each) => each.slot);
  const slots = isPausedOn(log.pauses, day) ? taken : [...taken, extraSlot(taken)];
  return [...new Set(slots)].sort((a, b) => a - b);
}

/**
 * "So many times a week": whether nothing is asked on `day` itself, and a session logged on it would still count for
 * the week, in the place of one of its later days.
 * @param log its sessions reach back to the Monday of `day`
 */
export function countsForWeek(
  log: Pick<PatientLog, "programs" | "sessions" | "pauses">,
  day: LocalDate,
): boolean {
  const inForce = inForceOn(log.programs, day);
  if (inForce?.revision.schedule.kind !== "perWeek") return false;
  const picked = { programId: inForce.program.id, dueOn: day, slot: 1 };
  const isDueWith = (sessions: (typeof picked)[]) =>
    plannedSlots({ ...log, sessions }, day, day).length > 0;
  return !isDueWith(log.sessions) && isDueWith([...log.sessions, picked]);
}

/** The number of the next extra session: one above all that are due or logged. */
export function extraSlot(taken: readonly number[]): number {
  return Math.max(0, ...taken) + 1;
}

import { eachDay, earlierOf } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { groupBy } from "~/domain/group";
import { hasEnded } from "~/domain/program/due-plan";
import { type DueSession, dueSessions, extraSessions } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import { keptFor } from "~/domain/program/kept-for";
import { isPausedOn } from "~/domain/program/pauses";
import type { LocalDate, PatientLog, SessionRow } from "~/domain/rows";

/**
 * What a calendar day was. "rest": a program was in force and asked for nothing; never "missed".
 * "paused": the program rests until a clinician has decided; never "missed" either.
 * "outside": no program in force, or its last due day has passed.
 */
export type DayState =
  | "done"
  | "partly"
  | "missed"
  | "not-logged"
  | "open"
  | "rest"
  | "paused"
  | "outside";

export type DayView = {
  date: LocalDate;
  state: DayState;
  due: readonly DueSession[];
  /** Logged without being due; never part of `due`. */
  extra: readonly SessionRow[];
};

type Log = Pick<PatientLog, "programs" | "sessions" | "pauses"> & Partial<Pick<PatientLog, "pain">>;

/** One view a calendar day from `from` to `to`, but not after `today` or the newest day that was logged (lastDayOf). */
export function dayViews(
  log: Log,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate,
): readonly DayView[] {
  return daysViewed(log, `${from} ${to} ${today}`, () => {
    const last = earlierOf(to, lastDayOf(log, today));
    const due = groupBy(dueSessions(log, from, last, today), (each) => each.dueOn);
    const extra = groupBy(extraSessions(log, from, last), (each) => each.dueOn);
    return eachDay(from, last).map((date) => {
      const slots = due.get(date) ?? [];
      const state = slots.length > 0 ? stateOfSlots(slots) : stateWithoutSlots(log, date);
      return { date, state, due: slots, extra: extra.get(date) ?? [] };
    });
  });
}

const daysViewed = keptFor<readonly DayView[]>();

/** The state of one day, not after `today`. */
export function dayState(log: Log, day: LocalDate, today: LocalDate): DayState {
  const slots = dueSessions(log, day, day, today);
  return slots.length > 0 ? stateOfSlots(slots) : stateWithoutSlots(log, day);
}

/**
 * One word for a day with several slots. Any slot still open today leaves the day open; otherwise
 * all done is done, anything done or partly done is partly, and a stated miss outweighs silence.
 * @param slots at least one
 */
function stateOfSlots(slots: readonly DueSession[]): DayState {
  const some = (...states: DayState[]) => slots.some((slot) => states.includes(slot.state));
  if (some("open")) return "open";
  if (slots.every((slot) => slot.state === "done")) return "done";
  if (some("done", "partly")) return "partly";
  return some("missed") ? "missed" : "not-logged";
}

function stateWithoutSlots(log: Log, day: LocalDate): DayState {
  const inForce = inForceOn(log.programs, day);
  if (inForce === null || hasEnded(inForce, day)) return "outside";
  return isPausedOn(log.pauses, day) ? "paused" : "rest";
}

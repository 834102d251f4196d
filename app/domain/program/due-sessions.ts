import { earlierOf } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import type { LocalDate, PatientLog, SessionRow } from "~/domain/rows";
import { type PlannedSlot, plannedSlots, sessionOf, sessionsByDay, slotKey } from "./due-plan";
import { keptFor } from "./kept-for";

/** "open": due today, or later, and not logged yet. "not-logged": the day has passed without a word. */
export type DueState = "done" | "partly" | "missed" | "not-logged" | "open";

/** One due session and what became of it. */
export type DueSession = PlannedSlot & {
  state: DueState;
  /** The log, or null while there is none. */
  session: SessionRow | null;
};

const STATE_OF = { DONE: "done", PARTLY: "partly", MISSED: "missed" } as const;

/** The word for a logged session's status. */
export function stateOf({ status }: Pick<SessionRow, "status">): "done" | "partly" | "missed" {
  return STATE_OF[status];
}

/**
 * Every session that was due from `from` to `to`, by date and slot, but not after `today` or the newest day that was
 * logged (lastDayOf): a session logged under tomorrow's date counts at once.
 * A log belongs to the slot with its program, date and number, and keeps the revision it names even
 * where a change later that day put another one in force.
 * `log.sessions` must reach back to the Monday of `from`: a per-week schedule counts whole weeks.
 */
export function dueSessions(
  log: Pick<PatientLog, "programs" | "sessions" | "pauses">,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate,
): readonly DueSession[] {
  return sessionsDue(log, `${from} ${to} ${today}`, () => {
    const logged = sessionsByDay(log.sessions);
    return plannedSlots(log, from, earlierOf(to, lastDayOf(log, today))).map((planned) => {
      const { dueOn, slot, programId } = planned;
      const session = sessionOf(logged, planned);
      const unlogged = dueOn >= today ? "open" : "not-logged";
      const state = session === null ? unlogged : stateOf(session);
      const { revisionId } = session ?? planned;
      return { dueOn, slot, programId, revisionId, state, session };
    });
  });
}

const sessionsDue = keptFor<readonly DueSession[]>();

/** The due sessions of one day, by slot. */
export function daySlots(
  log: Pick<PatientLog, "programs" | "sessions" | "pauses">,
  day: LocalDate,
  today: LocalDate,
): readonly DueSession[] {
  return dueSessions(log, day, day, today);
}

/**
 * Sessions logged from `from` to `to` that no slot asked for: on a rest day, beyond the day's slots
 * or the week's target, or outside every program. They are shown, and never count as due or done.
 */
export function extraSessions(
  log: Pick<PatientLog, "programs" | "sessions" | "pauses">,
  from: LocalDate,
  to: LocalDate,
): SessionRow[] {
  const planned = new Set(plannedSlots(log, from, to).map(slotKey));
  return log.sessions
    .filter((each) => each.dueOn >= from && each.dueOn <= to && !planned.has(slotKey(each)))
    .sort((a, b) => (a.dueOn === b.dueOn ? a.slot - b.slot : a.dueOn < b.dueOn ? -1 : 1));
}

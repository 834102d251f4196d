import { addDays, eachDay, mondayOf, weekdayOf } from "~/domain/calendar/dates";
import { groupBy } from "~/domain/group";
import type { LocalDate, PatientLog, SessionRow } from "~/domain/rows";
import { type InForce, inForceOn } from "./in-force";

/** One session that the program asks for. */
export type PlannedSlot = {
  dueOn: LocalDate;
  /** 1 to times a day. */
  slot: number;
  programId: string;
  revisionId: string;
};

/** Days in a row, within one Monday-to-Sunday week, on which one revision makes sessions due. */
type Segment = InForce & { days: LocalDate[] };

/** What tells one slot, and the session logged for it, from all others. */
export function slotKey(of: Pick<SessionRow, "programId" | "dueOn" | "slot">): string {
  return `${of.programId} ${of.dueOn} ${of.slot}`;
}

export type SessionsByDay = ReadonlyMap<LocalDate, SessionRow[]>;

/** Sessions by the day they were due, for sessionOf. */
export function sessionsByDay(sessions: readonly SessionRow[]): SessionsByDay {
  return groupBy(sessions, (session) => session.dueOn);
}

/** The session logged for a slot: the one with its program, date and number; or null. */
export function sessionOf(logged: SessionsByDay, slot: PlannedSlot): SessionRow | null {
  const sameDay = logged.get(slot.dueOn) ?? [];
  const fits = (each: SessionRow) => each.slot === slot.slot && each.programId === slot.programId;
  return sameDay.find(fits) ?? null;
}

/**
 * Every session planned from `from` to `to` (both included; may reach past today), by date and slot.
 *
 * Fixed weekdays: slots 1 to times-a-day on each listed weekday.
 * So many times a week: the patient picks the days, so a day is due when a session (a missed one
 * too) was logged for it, until the target is met, or when the days left only just suffice for what
 * is still missing. Earlier days are rest days. Thus each week asks for its target exactly, and a
 * day that was a rest day yesterday never turns into a failure later. A week that a change of
 * revision cuts in two asks for each part's share of the target, rounded.
 */
export function plannedSlots(
  log: Pick<PatientLog, "programs" | "sessions">,
  from: LocalDate,
  to: LocalDate,
): PlannedSlot[] {
  if (from > to) return [];
  const logged = sessionsByDay(log.sessions);
  const slots: PlannedSlot[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    for (const segment of segmentsOf(log, monday)) slots.push(...slotsOf(segment, logged));
  }
  return slots.filter((slot) => slot.dueOn >= from && slot.dueOn <= to);
}

function segmentsOf(log: Pick<PatientLog, "programs">, monday: LocalDate): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | null = null;
  for (const day of eachDay(monday, addDays(monday, 6))) {
    const inForce = inForceOn(log.programs, day);
    if (inForce === null || hasEnded(inForce, day)) {
      open = null;
    } else if (open !== null && open.revision === inForce.revision) {
      open.days.push(day);
    } else {
      open = { ...inForce, days: [day] };
      segments.push(open);
    }
  }
  return segments;
}

/** True when the last day with due sessions has passed. */
export function hasEnded({ revision }: InForce, day: LocalDate): boolean {
  return revision.endsOn !== null && day > revision.endsOn;
}

function slotsOf(segment: Segment, logged: SessionsByDay): PlannedSlot[] {
  const { schedule } = segment.revision;
  if (schedule.kind === "perWeek") return pickedDays(segment, schedule.timesPerWeek, logged);
  return segment.days
    .filter((day) => schedule.weekdays.includes(weekdayOf(day)))
    .flatMap((day) =>
      Array.from({ length: schedule.timesPerDay }, (_, i) => slotOn(segment, day, i + 1)),
    );
}

function pickedDays(segment: Segment, timesPerWeek: number, logged: SessionsByDay): PlannedSlot[] {
  const { days } = segment;
  let missing = Math.round((timesPerWeek * days.length) / 7);
  return days.flatMap((day, i) => {
    const slot = slotOn(segment, day, 1);
    const daysLeft = days.length - i;
    const isDue = missing > 0 && (sessionOf(logged, slot) !== null || missing >= daysLeft);
    if (!isDue) return [];
    missing -= 1;
    return [slot];
  });
}

function slotOn({ program, revision }: InForce, dueOn: LocalDate, slot: number): PlannedSlot {
  return { dueOn, slot, programId: program.id, revisionId: revision.id };
}

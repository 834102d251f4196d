import { addDays, eachDay, mondayOf, weekdayOf } from "~/domain/calendar/dates";
import { groupBy } from "~/domain/group";
import type {
  LocalDate,
  PatientLog,
  ProgramRow,
  RevisionRow,
  Schedule,
  SessionRow,
} from "~/domain/rows";
import { type InForce, inForceOn } from "./in-force";
import { keptFor } from "./kept-for";
import { isPausedOn } from "./pauses";
import { isSameSchedule } from "./revision-diff";

/** One session that the program asks for. */
export type PlannedSlot = {
  dueOn: LocalDate;
  /** 1 to times a day. */
  slot: number;
  programId: string;
  revisionId: string;
};

/** A day on which a program asks for sessions, and the revision that holds on it. */
type AskedDay = { date: LocalDate; revision: RevisionRow };

/**
 * The days of one Monday-to-Sunday week on which one program asks by one schedule. A change of dose, order, words or
 * end makes another revision of the days that follow, and no other part; a pause ends a part, and another one begins
 * after it.
 */
type Part = {
  program: ProgramRow;
  schedule: Schedule;
  days: AskedDay[];
  /** Days of the week after these on which the program goes on by another schedule, rests, or goes on after it. */
  daysAfter: number;
  /** The part that a pause ended, and that this one goes on with by the same schedule. */
  resumes: Part | null;
};

/** What tells one slot, and the session logged for it, from all others. */
type SlotName = Pick<SessionRow, "programId" | "dueOn" | "slot">;

export function slotKey(of: SlotName): string {
  return `${of.programId} ${of.dueOn} ${of.slot}`;
}

export type SessionsByDay = ReadonlyMap<LocalDate, readonly SessionRow[]>;

const byDayOf = keptFor<SessionsByDay>();

/** Sessions by the day they were due, for sessionOf. */
export function sessionsByDay(sessions: readonly SessionRow[]): SessionsByDay {
  return byDayOf(sessions, "", () => groupBy(sessions, (session) => session.dueOn));
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
 * day that was a rest day yesterday never turns into a failure later. A change of dose, order or words
 * leaves the week as it is. A change of the schedule ends its part of the week: what was logged in it
 * stays due and done, days that were free stay free, and the new schedule asks for its share of the
 * days left, rounded; so does a program that begins or ends within the week.
 * While a pause holds nothing is due. What was due before it stays so, and forces no day earlier than it would have;
 * the days after it are asked for their share of the week, and for no more than the week still lacked.
 */
export function plannedSlots(log: Plan, from: LocalDate, to: LocalDate): PlannedSlot[] {
  if (from > to) return [];
  const slots: PlannedSlot[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    for (const slot of plannedWeek(log, monday)) {
      if (slot.dueOn >= from && slot.dueOn <= to) slots.push(slot);
    }
  }
  return slots;
}

type Plan = Pick<PatientLog, "programs" | "pauses"> & { sessions: readonly SlotName[] };

const weeksPlanned = keptFor<readonly PlannedSlot[]>();

function plannedWeek(log: Plan, monday: LocalDate): readonly PlannedSlot[] {
  return weeksPlanned(log, monday, () => {
    const week: PlannedSlot[] = [];
    for (const part of partsOf(log, monday)) week.push(...slotsOf(part, log.sessions, week));
    return week;
  });
}

const namesLogged = keptFor<ReadonlySet<string>>();

/** The names of the slots that were logged. */
function slotsLogged(sessions: readonly SlotName[]): ReadonlySet<string> {
  return namesLogged(sessions, "", () => new Set(sessions.map(slotKey)));
}

function partsOf(
  { programs, pauses }: Pick<PatientLog, "programs" | "pauses">,
  monday: LocalDate,
): Part[] {
  const parts: Part[] = [];
  const held = daysHeld(programs, monday).map((day) => {
    return { ...day, isPaused: isPausedOn(pauses, day.date) };
  });
  held.forEach(({ program, revision, date, isPaused }, i) => {
    if (isPaused) return;
    const { schedule } = revision;
    const open = parts.at(-1);
    const goesOn = open?.program === program && isSameSchedule(open.schedule, schedule);
    const isResumed = held[i - 1]?.isPaused ?? false;
    if (open && goesOn && !isResumed) {
      open.days.push({ date, revision });
    } else {
      const resumes = open && goesOn ? (open.resumes ?? open) : null;
      parts.push({ program, schedule, days: [{ date, revision }], daysAfter: 0, resumes });
    }
  });
  for (const part of parts) {
    const last = part.days.at(-1)?.date ?? monday;
    const isAfter = (day: (typeof held)[number]) => day.program === part.program && day.date > last;
    part.daysAfter = held.filter(isAfter).length;
  }
  return parts;
}

type HeldDay = InForce & { date: LocalDate };

const weeksHeld = keptFor<readonly HeldDay[]>();

/** The days of a week on which a program is in force that has not ended. */
function daysHeld(programs: readonly ProgramRow[], monday: LocalDate): readonly HeldDay[] {
  return weeksHeld(programs, monday, () =>
    eachDay(monday, addDays(monday, 6)).flatMap((date) => {
      const inForce = inForceOn(programs, date);
      return inForce === null || hasEnded(inForce, date) ? [] : [{ ...inForce, date }];
    }),
  );
}

/** True when the last day with due sessions has passed. */
export function hasEnded({ revision }: InForce, day: LocalDate): boolean {
  return revision.endsOn !== null && day > revision.endsOn;
}

/** @param week the slots of the week's parts before it */
function slotsOf(
  part: Part,
  sessions: readonly SlotName[],
  week: readonly PlannedSlot[],
): PlannedSlot[] {
  const { schedule } = part;
  if (schedule.kind === "perWeek") {
    return pickedDays(part, schedule.timesPerWeek, slotsLogged(sessions), week);
  }
  return part.days
    .filter(({ date }) => schedule.weekdays.includes(weekdayOf(date)))
    .flatMap((day) =>
      Array.from({ length: schedule.timesPerDay }, (_, i) => slotOn(part, day, i + 1)),
    );
}

/** Until another schedule takes over, the week counts as if it went on: it forces no day earlier than it would have. */
function pickedDays(
  part: Part,
  timesPerWeek: number,
  logged: ReadonlySet<string>,
  week: readonly PlannedSlot[],
): PlannedSlot[] {
  const length = lengthOf(part);
  let missing = Math.min(shareOf(timesPerWeek, part), stillLacking(part, timesPerWeek, week));
  return part.days.flatMap((day, i) => {
    const slot = slotOn(part, day, 1);
    const isDue = missing > 0 && (logged.has(slotKey(slot)) || missing >= length - i);
    if (!isDue) return [];
    missing -= 1;
    return [slot];
  });
}

const lengthOf = ({ days, daysAfter }: Part) => days.length + daysAfter;

const shareOf = (timesPerWeek: number, part: Part) =>
  Math.round((timesPerWeek * lengthOf(part)) / 7);

/** What the part before a pause left of the week's target. */
function stillLacking(
  { resumes }: Part,
  timesPerWeek: number,
  week: readonly PlannedSlot[],
): number {
  const first = resumes?.days[0]?.date;
  if (!resumes || first === undefined) return timesPerWeek;
  const asked = week.filter(({ dueOn }) => dueOn >= first).length;
  return shareOf(timesPerWeek, resumes) - asked;
}

function slotOn({ program }: Part, { date, revision }: AskedDay, slot: number): PlannedSlot {
  return { dueOn: date, slot, programId: program.id, revisionId: revision.id };
}

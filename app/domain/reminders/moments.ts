import { eachDay, localDateAt, localTimeAt, weekdayOf } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { MEASURE_AT, MORNING_AT, type ReminderKind, type ReminderPlan, WEEK_AT } from "./plan";
import { afterQuiet, firstInstant, isQuiet, wallTime } from "./quiet";

/** When a plan asks for a reminder, whether or not there is anything to remind of. */
export type Moment = {
  kind: ReminderKind;
  /** The patient-local date that it is about, and on which it is. */
  localDate: LocalDate;
  dueAt: Date;
};

const FRIDAY = 5;
const SUNDAY = 7;

/** Kinds and wall-clock times of one day, as the plan has them. A message has no time: it comes when it comes. */
function timesOn(plan: ReminderPlan, day: LocalDate): [ReminderKind, string][] {
  const { at, secondAt, weekdays, kinds, desk } = plan;
  const weekday = weekdayOf(day);
  const times: [ReminderKind, string][] = [];
  if (at !== null && (weekdays.length === 0 || weekdays.includes(weekday))) {
    times.push(["session", at]);
    if (secondAt !== null && secondAt > at) times.push(["second", secondAt]);
  }
  if (kinds.includes("morning")) times.push(["morning", MORNING_AT]);
  if (kinds.includes("measure")) times.push(["measure", MEASURE_AT]);
  if (kinds.includes("week") && weekday === SUNDAY) times.push(["week", WEEK_AT]);
  if (kinds.includes("desk") && desk && weekday <= FRIDAY) {
    times.push(...breaksOf(desk).map((time): [ReminderKind, string] => ["desk", time]));
  }
  return times;
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function breaksOf({ from, until, minutes }: NonNullable<ReminderPlan["desk"]>): string[] {
  const breaks: string[] = [];
  for (let at = minuteOf(from) + minutes; at < minuteOf(until); at += minutes) {
    breaks.push(wallTime(at));
  }
  return breaks;
}

/**
 * The moments of one patient-local day, each kind but breaks at most once. What falls into quiet hours comes when they
 * are over, and not at all where that is on another day; breaks, and a second one that would come no later than the
 * first, do not come.
 */
export function momentsOn(plan: ReminderPlan, day: LocalDate, timeZone: string): Moment[] {
  const moments: Moment[] = [];
  for (const [kind, time] of timesOn(plan, day)) {
    const dueAt = instantFor(kind, { day, time, timeZone }, plan);
    if (dueAt === null) continue;
    const isTaken = moments.some((each) => {
      const isSame = kind === "second" ? each.kind === "session" : each.kind === kind;
      return isSame && each.dueAt >= dueAt;
    });
    if (!isTaken) moments.push({ kind, localDate: day, dueAt });
  }
  return moments;
}

type Wall = { day: LocalDate; time: string; timeZone: string };

function instantFor(
  kind: ReminderKind,
  { day, time, timeZone }: Wall,
  { quiet }: ReminderPlan,
): Date | null {
  const wanted = firstInstant(day, time, timeZone);
  if (wanted === null) return null;
  if (kind === "desk") return isQuiet(localTimeAt(wanted, timeZone), quiet) ? null : wanted;
  const dueAt = afterQuiet(wanted, quiet, timeZone);
  return localDateAt(dueAt, timeZone) === day ? dueAt : null;
}

/** The moments after one instant and up to another, by time. */
export function momentsBetween(
  plan: ReminderPlan,
  after: Date,
  until: Date,
  timeZone: string,
): Moment[] {
  return eachDay(localDateAt(after, timeZone), localDateAt(until, timeZone))
    .flatMap((day) => momentsOn(plan, day, timeZone))
    .filter(({ dueAt }) => after < dueAt && dueAt <= until)
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

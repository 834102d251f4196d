import { daysBetween, localDateAt, weekdayOf } from "~/domain/calendar/dates";
import { awayUntil } from "~/domain/patient/absence";
import { isDischargedOn } from "~/domain/patient/episode";
import { daySlots } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import { countsForWeek } from "~/domain/program/loggable-slots";
import { pauseHolding } from "~/domain/program/pauses";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { nextMorningOf } from "~/domain/session/log-window";
import { type Moment, momentsBetween } from "./moments";
import { MEASURE_DAYS, type ReminderKind, type ReminderPlan } from "./plan";

/** What tells whether there is anything to remind of. */
export type ReminderFacts = {
  /** Sessions and reports reach back to the Monday of the day that is asked about, and to the day before it. */
  log: Pick<PatientLog, "programs" | "sessions" | "pain" | "pauses" | "absences">;
  dischargedOn: LocalDate | null;
  /** Patient-local date on which the questions came that wait; null where none do. */
  askedOn: LocalDate | null;
  /** Whether a message of the clinic waits to be read. */
  hasUnread: boolean;
};

/** Why nothing is sent, as a code. */
export type WhyNot = "away" | "discharged" | "paused" | "done" | "not-due" | "nothing-waits";

/**
 * Why a reminder about a day is not sent; null where it is. Whoever is away is told nothing at all. A message is told of
 * in a pause and after a discharge too: somebody wrote it.
 * @param day patient-local date
 */
export function whyNot(
  kind: ReminderKind,
  { weekdays }: Pick<ReminderPlan, "weekdays">,
  { log, dischargedOn, askedOn, hasUnread }: ReminderFacts,
  day: LocalDate,
): WhyNot | null {
  if (awayUntil(log.absences, day) !== null) return "away";
  if (kind === "message") return hasUnread ? null : "nothing-waits";
  if (isDischargedOn(dischargedOn, day)) return "discharged";
  if (pauseHolding(log.pauses, day) !== null) return "paused";
  switch (kind) {
    case "session":
    case "second":
      return whyNoSession(log, weekdays, day);
    case "morning":
      return nextMorningOf(log, day) === null ? "not-due" : null;
    case "measure":
      if (askedOn === null) return "nothing-waits";
      return MEASURE_DAYS.includes(daysBetween(askedOn, day)) ? null : "not-due";
    case "week":
    case "desk":
      return inForceOn(log.programs, day) === null ? "not-due" : null;
  }
}

/**
 * Of so many sessions a week the days are the patient's to pick: on those that they picked here one is asked for as
 * long as it would count, and else only where it is due.
 */
function whyNoSession(
  log: ReminderFacts["log"],
  weekdays: ReminderPlan["weekdays"],
  day: LocalDate,
): WhyNot | null {
  const isPicked = weekdays.includes(weekdayOf(day));
  if (weekdays.length > 0 && !isPicked) return "not-due";
  const slots = daySlots(log, day, day);
  if (slots.some(({ state }) => state === "open")) return null;
  if (slots.length > 0 || log.sessions.some(({ dueOn }) => dueOn === day)) return "done";
  return isPicked && countsForWeek(log, day) ? null : "not-due";
}

/**
 * What will be sent as things stand, by time.
 * @param until not more than some weeks after `after`
 */
export function remindersDue(
  plan: ReminderPlan,
  facts: ReminderFacts,
  { after, until, timeZone }: { after: Date; until: Date; timeZone: string },
): Moment[] {
  return momentsBetween(plan, after, until, timeZone).filter(
    ({ kind, localDate }) => whyNot(kind, plan, facts, localDate) === null,
  );
}

/**
 * Whether a plan still asks for a moment that was put in earlier: its time, its zone or its switch may have changed.
 */
export function isStillAsked(
  plan: ReminderPlan,
  { kind, dueAt }: Pick<Moment, "kind" | "dueAt">,
  timeZone: string,
): boolean {
  if (kind === "message") return plan.kinds.includes(kind);
  const before = new Date(dueAt.getTime() - 1);
  const moments = momentsBetween(plan, before, dueAt, timeZone);
  return moments.some(
    (each) => each.kind === kind && each.localDate === localDateAt(dueAt, timeZone),
  );
}

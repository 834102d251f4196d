import type { Exercises } from "~/content/exercises";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { type DueSession, daySlots, extraSessions } from "~/domain/program/due-sessions";
import { type InForce, inForceOn } from "~/domain/program/in-force";
import { countsForWeek } from "~/domain/program/loggable-slots";
import type { LocalDate, PatientLog, SessionRow } from "~/domain/rows";
import { type DayState, dayState } from "~/domain/session/day-views";
import { nextMorningOf } from "~/domain/session/log-window";
import { currentWeek, type Week, type WeekMark } from "~/domain/session/weeks";
import type { KeptRows } from "./kept-card";

/** What the today page is made from. */
export type TodayRows = {
  log: PatientLog;
  episode: { dischargedOn: LocalDate | null } | null;
  clinicianName: string;
  exercises: Exercises;
  /** While a pause holds: the report that it began with, and whom to call. */
  help?: PauseHelp | null;
  /** Messages that were not read, the newest of them, and questions that were not answered. */
  news?: { unread: number; newest?: { by: string; at: Date } | null; questions: number };
  /** Id of the session whose morning somebody is not sure of: it is not asked for again. */
  skippedMorning?: string | null;
  /** After a discharge: what was agreed at it. */
  kept?: KeptRows | null;
};

export type PauseHelp = {
  emergencyNumber: string | null;
  pause: { reportId: string | null; isFromStaff: boolean } | null;
};

/** All that the patient's today page says. */
export type TodayView = {
  today: LocalDate;
  /** The program and revision of today; null without one. */
  inForce: InForce | null;
  state: DayState;
  /** Today's due sessions by slot, each with its state. */
  slots: readonly DueSession[];
  /** Sessions logged today without being due. */
  extra: SessionRow[];
  /** "So many times a week": today is free, and a session logged now would count for the week. */
  countsForWeek: boolean;
  /** A program is in force and every session due today is logged (or none was due). */
  canLogExtra: boolean;
  /** A session due yesterday without a log; it can still be logged. */
  yesterdayOpen: DueSession | null;
  /** Yesterday's session whose next-morning pain was not answered yet. */
  nextMorning: SessionRow | null;
  week: Week & { marks: WeekMark[] };
};

/**
 * @param now the instant of the request
 * @param timeZone the patient's IANA zone, which decides what "today" is
 */
export function todayView(log: PatientLog, now: Date, timeZone: string): TodayView {
  const today = localDateAt(now, timeZone);
  const yesterday = addDays(today, -1);
  const inForce = inForceOn(log.programs, today);
  const slots = daySlots(log, today, today);
  const state = dayState(log, today, today);
  return {
    today,
    inForce,
    state,
    slots,
    extra: extraSessions(log, today, today),
    countsForWeek: countsForWeek(log, today),
    canLogExtra: inForce !== null && slots.every((slot) => slot.state !== "open"),
    yesterdayOpen:
      daySlots(log, yesterday, today).find((slot) => slot.state === "not-logged") ?? null,
    nextMorning: nextMorningOf(log, today),
    week: currentWeek(log, today),
  };
}

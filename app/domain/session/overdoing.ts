import { addDays } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { reaches } from "~/domain/numbers";
import { hasEnded } from "~/domain/program/due-plan";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog, SessionRow } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { type DayView, dayViews } from "./day-views";

type Log = Pick<PatientLog, "programs" | "sessions" | "pauses">;

/** Which sessions are counted, by the revision that each was asked by or logged under. */
type Counts = (revisionId: string) => boolean;

const everySession: Counts = () => true;

/** One day with more sessions than were asked of it, in numbers of sessions. */
export type BusyDay = { date: LocalDate; done: number; due: number };

/** Sessions done, all or in part, in some days, in numbers of sessions. */
export type DoneAndAsked = {
  done: number;
  /** Asked for; sessions still open are left out, as in adherence. */
  due: number;
  /** Of those done the ones that nothing asked for. */
  extra: number;
  /** The day with most sessions beyond what was asked, of equals the one with most done, then the newest; null where none was extra. */
  busiest: BusyDay | null;
};

/**
 * What was done from `from` to `to` against what was asked. A session that was missed is not done, wherever it was logged.
 * @param counts leaves out sessions of other revisions
 */
export function doneAndAsked(
  log: Log,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate,
  counts: Counts = everySession,
): DoneAndAsked {
  const views = dayViews(log, from, to, today).map((view) => counted(view, counts));
  const days = views.map((view) => ({ ...busyDay(view), extra: view.extra.filter(isDone).length }));
  const sum = (of: "done" | "due" | "extra") => days.reduce((all, day) => all + day[of], 0);
  const busiest = days
    .filter(({ extra }) => extra > 0)
    .sort((a, b) => b.extra - a.extra || b.done - a.done || (a.date < b.date ? 1 : -1))
    .at(0);
  return {
    ...{ done: sum("done"), due: sum("due"), extra: sum("extra") },
    busiest: busiest ? { date: busiest.date, done: busiest.done, due: busiest.due } : null,
  };
}

function counted(
  { date, due, extra }: DayView,
  counts: Counts,
): Pick<DayView, "date" | "due" | "extra"> {
  if (counts === everySession) return { date, due, extra };
  return {
    date,
    due: due.filter(({ revisionId }) => counts(revisionId)),
    extra: extra.filter(({ revisionId }) => counts(revisionId)),
  };
}

/** More done in the last 7 days than was good for anybody, against what was asked. */
export type Overdoing = DoneAndAsked & { windowDays: number };

/**
 * In the last 7 days 150 % of what was due was done, and at least 3 sessions more. Null where less was done, without
 * a program in force, and when its last due day has passed: then nothing says how much is too much.
 * @param counts leaves out sessions of other revisions
 * Source: docs/clinical/adherence.md
 */
export function overdoing(
  log: Log,
  today: LocalDate,
  {
    ratio,
    windowDays,
    minExtra,
  }: Pick<
    typeof defaultThresholds.overdoing,
    "ratio" | "windowDays" | "minExtra"
  > = defaultThresholds.overdoing,
  counts: Counts = everySession,
): Overdoing | null {
  const inForce = inForceOn(log.programs, today);
  if (inForce === null || hasEnded(inForce, today)) return null;
  const from = addDays(today, 1 - windowDays);
  const found = doneAndAsked(log, from, lastDayOf(log, today), today, counts);
  const isTooMuch = reaches(found.done, found.due * ratio) && found.done - found.due >= minExtra;
  return isTooMuch ? { ...found, windowDays } : null;
}

function busyDay({ date, due, extra }: Pick<DayView, "date" | "due" | "extra">): BusyDay {
  const done = [...due.flatMap(({ session }) => session ?? []), ...extra].filter(isDone);
  return { date, done: done.length, due: due.filter(({ state }) => state !== "open").length };
}

function isDone({ status }: SessionRow): boolean {
  return status !== "MISSED";
}

import { addDays } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { painDays } from "~/domain/pain/pain";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { weeks } from "~/domain/session/weeks";
import { plainDate, shortDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";

/** Something reached, worked out from the log alone. It is never taken back. */
export type Milestone = { title: string; on: string };

/** Calm days in a row that are worth a line. */
const CALM_DAYS = 5;
/** Numbers of done sessions that are worth a line. */
const SESSION_COUNTS = [1, 10, 25, 50, 100, 200] as const;

/** What the patient has reached up to `today`, newest first. Nothing here can be lost again. */
export function milestones(log: PatientLog, today: LocalDate, words: Catalogue): Milestone[] {
  return [firstFullWeek(log, today, words), calmDays(log, today, words), sessionCount(log, words)]
    .filter((each) => each !== null)
    .sort((a, b) => b.date.localeCompare(a.date))
    .map(({ title, date }) => ({ title, on: plainDate(date, words) }));
}

type Dated = { title: string; date: LocalDate };

/** The first week in which every session was done; dated on its last done session. */
function firstFullWeek(log: PatientLog, today: LocalDate, words: Catalogue): Dated | null {
  const first = log.sessions[0]?.dueOn;
  if (first === undefined) return null;
  const full = weeks(log, first, lastDayOf(log, today), today).find(
    ({ due, done }) => due > 0 && done === due,
  );
  if (!full) return null;
  const sunday = addDays(full.monday, 6);
  const done = log.sessions.filter(
    ({ status, dueOn }) => status === "DONE" && dueOn >= full.monday && dueOn <= sunday,
  );
  const title = words.progress.milestones.fullWeek(shortDate(full.monday, words));
  return { title, date: done.at(-1)?.dueOn ?? sunday };
}

/** The first five neighbouring days, each logged, on which no report was above the green limit. */
function calmDays(log: PatientLog, today: LocalDate, words: Catalogue): Dated | null {
  const { pain, limits } = log;
  const first = pain[0]?.localDate;
  if (first === undefined) return null;
  let row = 0;
  for (const { date, reports } of painDays(pain, first, lastDayOf(log, today))) {
    const calm = reports.length > 0 && reports.every(({ score }) => score <= limits.greenMax);
    row = calm ? row + 1 : 0;
    if (row === CALM_DAYS) {
      return { title: words.progress.milestones.calmDays(limits.greenMax), date };
    }
  }
  return null;
}

/** Only the highest number: ten done sessions were one once. */
function sessionCount({ sessions }: PatientLog, words: Catalogue): Dated | null {
  const done = sessions.filter(({ status }) => status === "DONE");
  const count = SESSION_COUNTS.findLast((each) => each <= done.length) ?? 0;
  const last = done[count - 1];
  if (last === undefined) return null;
  return {
    title:
      count === 1
        ? words.progress.milestones.firstSession
        : words.progress.milestones.sessions(count),
    date: last.dueOn,
  };
}

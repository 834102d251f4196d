import { builtInExercises } from "~/content/exercises";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { CaseloadRow } from "~/domain/caseload/figures";
import { type CaseloadQuery, readCaseloadQuery } from "~/domain/caseload/query";
import type { PatientLog } from "~/domain/rows";
import { caseloadPage } from "~/screens/caseload/caseload-page";
import { log, pain, session } from "../builders";

/** Caseload rows; each test states only what it is about. */

/** A Thursday. */
export const today = "2026-11-19";
const now = new Date("2026-11-19T12:00:00Z");
const me = { userId: "me", name: "Tamsin Vale", timeZone: "UTC", now, today };
/** The date so many days ago. */
export const day = (ago: number) => addDays(today, -ago);
const days = (from: number, to: number) => eachDay(day(from), day(to));
/** Sessions done on each day, from so many days ago to so many days ago. */
export const done = (from: number, to: number) => days(from, to).map((date) => session(date));
/** A report of this score on each of the days. */
export const hurt = (from: number, to: number, score: number) =>
  days(from, to).map((date) => pain(date, score));

export type Part = Partial<Omit<CaseloadRow, "episode" | "log">> & {
  episode?: Partial<NonNullable<CaseloadRow["episode"]>>;
  log?: Partial<PatientLog>;
};

let count = 0;

/** A patient of mine who did every session of the last 14 days and has no pain report. */
export function row({ episode, log: logPart, ...part }: Part = {}): CaseloadRow {
  count += 1;
  return {
    id: `p-${count}`,
    name: `Patient ${count}`,
    birthYear: null,
    timeZone: "UTC",
    clinicianId: "me",
    episode: {
      condition: "Psoas tightness",
      side: "RIGHT",
      nextVisitOn: null,
      dischargedOn: null,
      ...episode,
    },
    log: log({ earlierLogOn: null, sessions: done(13, 0), ...logPart }),
    ...part,
  };
}

const query = (part: Partial<CaseloadQuery> = {}): CaseloadQuery => ({
  ...readCaseloadQuery(new URLSearchParams()),
  ...part,
});

export const page = (rows: CaseloadRow[], part: Partial<CaseloadQuery> = {}) =>
  caseloadPage(rows, query(part), me, builtInExercises);
export const names = (rows: CaseloadRow[], part: Partial<CaseloadQuery> = {}) =>
  page(rows, part).rows.map((each) => each.name);
/** The only row of a page about one patient. */
export function only(part: Part, at = now) {
  const viewer = { ...me, now: at };
  const [first] = caseloadPage([row(part)], query(), viewer, builtInExercises).rows;
  if (!first) throw new Error("The patient is not on the page.");
  return first;
}

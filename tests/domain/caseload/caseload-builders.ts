import { readSpark } from "~/components/marks/spark-text";
import { builtInExercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { addDays, eachDay } from "~/domain/calendar/dates";
import { factsOf } from "~/domain/caseload/facts";
import { type CaseloadRow, caseloadPatient } from "~/domain/caseload/figures";
import type { PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { queueRow, tableRow } from "~/screens/caseload/caseload-rows";
import { nameOfIn } from "~/screens/library/exercises";
import { log, pain, session } from "../builders";

/** Caseload rows; each test states only what it is about. */

/** A Thursday. */
export const today = "2026-11-19";
export const now = new Date("2026-11-19T12:00:00Z");
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
/** Ids rise with the order of making, whatever other test files made in the same database. */
const first = Math.random().toString(36).slice(2, 8);

/** A patient of mine who did every session of the last 14 days and has no pain report. */
export function row({ episode, log: logPart, ...part }: Part = {}): CaseloadRow {
  count += 1;
  return {
    id: `p-${first}-${String(count).padStart(5, "0")}`,
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

/** The usual ones, with the exercises of the release. */
export const rules = {
  thresholds: defaultThresholds,
  cautionsOf: cautionsOfIn(builtInExercises),
  strengthens: strengthensIn(builtInExercises),
};
/** What is kept of a patient; every alert is open. */
export const facts = (part: CaseloadRow, at = now) =>
  factsOf(caseloadPatient(part, at, rules), () => "open");

/** The only row of the table about one patient. */
export function only(part: Part, at = now) {
  const { spark, ...shown } = tableRow(facts(row(part), at));
  const { days, since } = readSpark(spark);
  return { ...shown, spark: days, sparkSince: since };
}

const nameOf = nameOfIn(builtInExercises);
/** The row of the attention list about one patient; null without an alert. */
export const queued = (part: Part) => queueRow(facts(row(part)), nameOf, now);

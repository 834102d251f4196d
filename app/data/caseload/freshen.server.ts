import type { Clinician } from "~/auth/actor.server";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { readAnswers } from "~/data/alerts/list-answers.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { clinicSql, patientsSql } from "~/data/patients/scope.server";
import { readCaseloadRows } from "~/data/record/caseload.server";
import { answerState } from "~/domain/alerts/answer-state";
import { factsOf } from "~/domain/caseload/facts";
import { caseloadPatient } from "~/domain/caseload/figures";
import { keysOf } from "~/domain/caseload/keys";
import { rulesIdOf } from "~/domain/caseload/rules-id";
import { type DayAt, dayAt, until } from "~/domain/caseload/validity";
import { thresholdsOf } from "~/domain/clinic-rules";
import { Prisma } from "~/generated/sqlite/client";
import { asActor, type Rows } from "~/lib/db.server";
import { RULES_ID, TABLES } from "./sql.server";
import { type Snapshot, writeSnapshots } from "./write-snapshots.server";

const { sql } = Prisma;

/** Patients worked out at once: a clinic's first page keeps nobody else waiting for longer than these take. */
const SLICE = 100;

/** Whose patients, and the instant that everything is worked out for. */
type Scope = Pick<Clinician, "clinicId" | "now">;

/** Of one patient, whether there is no snapshot that holds at an instant. */
export const isStale = (now: Date) => sql`(s.patient_id IS NULL
  OR s.log_version <> p.log_version
  OR s.rules_id <> ${RULES_ID}
  OR s.valid_from > ${now} OR s.valid_until <= ${now})`;

/**
 * Works out anew what is out of date among a clinician's patients, so that each is as new as the request or newer.
 * @returns how many were kept; none where somebody else was faster
 */
export async function freshenCaseload(clinician: Clinician): Promise<number> {
  let kept = 0;
  const ids = await asActor.reads(clinician, (rows) =>
    listStale(rows, patientsSql(clinician), clinician.now),
  );
  for (let i = 0; i < ids.length; i += SLICE) {
    const slice = ids.slice(i, i + SLICE);
    const made = await asActor.reads(clinician, (rows) => workOut(rows, clinician, slice));
    kept += await asActor(clinician, (tx) => writeSnapshots(tx, made));
  }
  return kept;
}

/**
 * What is out of date in a clinic, worked out anew but not kept yet: for whoever does so ahead of time.
 * @param slice patients at most
 */
export async function staleSnapshots(rows: Rows, scope: Scope, slice: number): Promise<Snapshot[]> {
  return workOut(rows, scope, await listStale(rows, clinicSql(scope.clinicId), scope.now, slice));
}

async function listStale(
  rows: Rows,
  whose: Prisma.Sql,
  now: Date,
  limit?: number,
): Promise<string[]> {
  const found = await rows.$queryRaw<{ id: string }[]>`SELECT p.id AS id FROM ${TABLES}
    WHERE ${whose} AND ${isStale(now)} ORDER BY p.id
    ${limit === undefined ? Prisma.empty : sql`LIMIT ${limit}`}`;
  return found.map(({ id }) => id);
}

async function workOut(
  rows: Rows,
  { clinicId, now }: Scope,
  ids: readonly string[],
): Promise<Snapshot[]> {
  if (ids.length === 0) return [];
  // The clinic's version is read before its rules and before the rows, as each patient's is: no snapshot promises too much.
  const clinic = await rows.clinic.findUniqueOrThrow({
    where: { id: clinicId },
    select: { rulesVersion: true, rules: true },
  });
  const exercises = await listExercises({ language: null });
  const thresholds = thresholdsOf(clinic.rules);
  const known = { cautionsOf: cautionsOfIn(exercises), strengthens: strengthensIn(exercises) };
  const rules = { thresholds, ...known };
  const asked = { now, judgedBy: [rules] };
  const found = await readCaseloadRows(rows, { clinicId, id: { in: [...ids] } }, asked);
  const answersOf = await readAnswers(rows, { clinicId }, ids);
  const dayIn = daysAt(now);
  return found.map((row) => {
    const patient = caseloadPatient(row, now, rules);
    const judged = { log: row.log, today: patient.today, thresholds };
    const facts = factsOf(patient, (alert) => answerState(alert, answersOf(row.id), judged).state);
    const day = until(dayIn(row.timeZone), row.log.waiting?.dueAt, now);
    return {
      patientId: row.id,
      clinicId,
      logVersion: row.logVersion,
      localDate: day.date,
      rulesId: rulesIdOf(clinic.rulesVersion),
      validFrom: day.from,
      validUntil: day.until,
      ...keysOf(facts),
      facts: JSON.stringify(facts),
    };
  });
}

/** The day in each zone, found once. */
function daysAt(now: Date): (timeZone: string) => DayAt {
  const days = new Map<string, DayAt>();
  return (timeZone) => {
    const day = days.get(timeZone) ?? dayAt(now, timeZone);
    days.set(timeZone, day);
    return day;
  };
}

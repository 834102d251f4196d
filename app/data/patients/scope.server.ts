import type { Actor, Clinician } from "~/auth/actor.server";
import { Prisma } from "~/generated/sqlite/client";
import { type Sql, sql } from "~/lib/json-rows.server";

/**
 * The patients whose records an actor may open: those of a clinician's clinic, a patient's own. Every query of
 * a patient's rows stands inside this `where`, and nobody gets a row by its id alone.
 */
export function patientsOf(actor: Actor): Prisma.PatientWhereInput {
  const { clinicId } = actor;
  return actor.kind === "patient"
    ? { clinicId, id: actor.patientId, userId: actor.userId }
    : { clinicId };
}

/** One of the actor's patients. */
export function patientOf(actor: Actor, patientId: string): Prisma.PatientWhereInput {
  return { AND: [{ id: patientId }, patientsOf(actor)] };
}

/** The same in SQL, where the patients' table is called `t`: a test holds both together. */
export function patientOfInSql(actor: Actor, patientId: string): Sql {
  const { clinicId, userId } = actor;
  const one = sql`t.id = ${patientId} AND t.clinic_id = ${clinicId}`;
  return actor.kind === "patient"
    ? sql`${one} AND t.id = ${actor.patientId} AND t.user_id = ${userId}`
    : one;
}

/** The same of a clinician in SQL, where the patients are `p`. */
export function patientsSql({ clinicId }: Pick<Clinician, "clinicId">): Prisma.Sql {
  return Prisma.sql`p.clinic_id = ${clinicId}`;
}

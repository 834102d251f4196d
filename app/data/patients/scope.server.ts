import type { Actor, Clinician } from "~/auth/actor.server";
import { Prisma } from "~/generated/sqlite/client";

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

/** The same of a clinician in SQL, where the patients are `p`. */
export function patientsSql({ clinicId }: Pick<Clinician, "clinicId">): Prisma.Sql {
  return Prisma.sql`p.clinic_id = ${clinicId}`;
}

import type { Actor, PatientActor, Staff } from "~/auth/actor.server";
import { YEAR_TRIES } from "~/domain/patient/invitation";
import { Prisma } from "~/generated/sqlite/client";
import { type Sql, sql } from "~/lib/json-rows.server";

/**
 * The patients whose records an actor may open: those of a member's clinic, and the one that somebody is let in to as
 * the patient or their carer, for as long as that holds. Every query of
 * a patient's rows stands inside this `where`, and nobody gets a row by its id alone.
 */
export function patientsOf(actor: Actor): Prisma.PatientWhereInput {
  const { clinicId } = actor;
  return actor.kind === "patient"
    ? { clinicId, id: actor.patientId, accesses: { some: accessOf(actor) } }
    : { clinicId };
}

function accessOf({ accessId, userId }: PatientActor): Prisma.PatientAccessWhereInput {
  return { id: accessId, userId, untilAt: null };
}

/** Patients who have not taken up an invitation of their own; a carer's account is not theirs. */
export const withoutAccount = {
  accesses: { none: { kind: "SELF", untilAt: null } },
} satisfies Prisma.PatientWhereInput;

/** The account by which a patient is let in to their own record: at most one. */
export const ownAccess = {
  where: { kind: "SELF", untilAt: null },
  take: 1,
} satisfies Prisma.Patient$accessesArgs;

/** A patient's own invitation that nobody has taken up, withdrawn or closed; it may have ended. */
export const unusedInvite = {
  ...{ kind: "SELF", usedAt: null, withdrawnAt: null },
  yearTries: { lt: YEAR_TRIES },
} satisfies Prisma.InviteWhereInput;

/** The same in SQL. @param table what the invitations are called */
export function unusedInviteSql(table: string): Sql {
  const at = Prisma.raw(table);
  return sql`${at}.kind = 'SELF' AND ${at}.used_at IS NULL AND ${at}.withdrawn_at IS NULL AND ${at}.year_tries < ${YEAR_TRIES}`;
}

/** One of the actor's patients. */
export function patientOf(actor: Actor, patientId: string): Prisma.PatientWhereInput {
  return { AND: [{ id: patientId }, patientsOf(actor)] };
}

/** The same in SQL, where the patients' table is called `t`: a test holds both together. */
export function patientOfInSql(actor: Actor, patientId: string): Sql {
  const { clinicId } = actor;
  const one = sql`t.id = ${patientId} AND t.clinic_id = ${clinicId}`;
  return actor.kind === "patient"
    ? sql`${one} AND t.id = ${actor.patientId} AND EXISTS (SELECT 1 FROM patient_access a
        WHERE a.id = ${actor.accessId} AND a.patient_id = t.id AND a.user_id = ${actor.userId} AND a.until_at IS NULL)`
    : one;
}

/** The same of staff in SQL, where the patients are `p`. */
export function patientsSql({ clinicId }: Pick<Staff, "clinicId">): Prisma.Sql {
  return Prisma.sql`p.clinic_id = ${clinicId}`;
}

import type { Actor, Clinician, PatientActor, Staff } from "~/auth/actor.server";
import { isMine, mineOf } from "~/data/covers/running.server";
import type { CoverScope } from "~/domain/patient/cover";
import { YEAR_TRIES } from "~/domain/patient/invitation";
import { Prisma } from "~/generated/sqlite/client";
import { type Sql, sql } from "~/lib/json-rows.server";

/**
 * The patients whom an actor may know of: those of a member's clinic, and the one that somebody is let in to as
 * the patient or their carer, for as long as that holds. Where the clinic keeps patients to their clinicians, one who
 * treats there has their own, and those of colleagues whom they cover for today. Every query of
 * a patient's rows stands inside this `where`, and nobody gets a row by its id alone.
 */
export function patientsOf(actor: Actor): Prisma.PatientWhereInput {
  const { clinicId } = actor;
  if (actor.kind === "patient") {
    return { clinicId, id: actor.patientId, accesses: { some: accessOf(actor) } };
  }
  return isKeptToOwn(actor) ? { clinicId, AND: [mineOf(actor)] } : { clinicId };
}

/** Whether somebody sees their own patients alone. The front desk knows everybody's name, and nobody's record. */
function isKeptToOwn(staff: Staff): staff is Clinician {
  return staff.kind === "clinician" && staff.isRestricted;
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

const SCOPES: Record<Exclude<CoverScope, "LOOK">, CoverScope[]> = {
  ...{ ACT: ["ACT", "CHANGE"], CHANGE: ["CHANGE"] },
};

/**
 * Those of the actor's patients whose alerts they may act on, or whose record and programs they may change: where
 * patients are kept to their clinicians, a cover says how far it goes. What is archived is read only, until it is brought
 * back; the patient's own entries bring it back (lib/audit).
 */
export function patientsToChange(
  actor: Actor,
  what: keyof typeof SCOPES = "CHANGE",
): Prisma.PatientWhereInput {
  if (actor.kind === "patient") return patientsOf(actor);
  return { AND: [withinReach(actor, what), { archivedAt: null }] };
}

function withinReach(staff: Staff, what: keyof typeof SCOPES): Prisma.PatientWhereInput {
  const all = patientsOf(staff);
  return isKeptToOwn(staff) ? { AND: [all, mineOf(staff, SCOPES[what])] } : all;
}

/** One who is archived, and may be brought back. */
export function archivedToChange(staff: Staff, patientId: string): Prisma.PatientWhereInput {
  return { AND: [{ id: patientId, archivedAt: { not: null } }, withinReach(staff, "CHANGE")] };
}

/** One of them. */
export function patientToChange(
  actor: Actor,
  patientId: string,
  what?: keyof typeof SCOPES,
): Prisma.PatientWhereInput {
  return { AND: [{ id: patientId }, patientsToChange(actor, what)] };
}

/** One of the actor's patients in SQL, where the patients' table is called `t`: a test holds both together. */
export function patientOfInSql(actor: Actor, patientId: string): Sql {
  const { clinicId } = actor;
  const one = sql`t.id = ${patientId} AND t.clinic_id = ${clinicId}`;
  if (actor.kind === "patient") {
    return sql`${one} AND t.id = ${actor.patientId} AND EXISTS (SELECT 1 FROM patient_access a
        WHERE a.id = ${actor.accessId} AND a.patient_id = t.id AND a.user_id = ${actor.userId} AND a.until_at IS NULL)`;
  }
  return isKeptToOwn(actor) ? sql`${one} AND ${isMine(actor, "t")}` : one;
}

/** The patients of staff in SQL, where their table is called `p`. Whoever sees all of them pays for no look at covers. */
export function patientsSql(staff: Staff): Prisma.Sql {
  const all = clinicSql(staff.clinicId);
  return isKeptToOwn(staff) ? Prisma.sql`${all} AND ${isMine(staff)}` : all;
}

/** All patients of a clinic in SQL, for what is worked out of them on nobody's behalf. */
export function clinicSql(clinicId: string): Prisma.Sql {
  return Prisma.sql`p.clinic_id = ${clinicId}`;
}

import type { Clinician, PatientActor } from "~/auth/actor.server";
import { patientOf, patientsOf } from "~/data/patients/scope.server";
import { inviteState, takeBackSince } from "~/domain/patient/invitation";
import { asActor } from "~/lib/db.server";

/** Who is let in to a patient's record, and who is invited. Null outside the clinician's clinic. */
export async function getAccess(clinician: Clinician, patientId: string) {
  const patient = await asActor.reads(clinician, (rows) =>
    rows.patient.findFirst({ where: patientOf(clinician, patientId), select: accessSelection }),
  );
  if (!patient) return null;
  const { accesses, invites, ...person } = patient;
  const { now } = clinician;
  const isIn = accesses.some(({ kind }) => kind === "SELF");
  return {
    ...person,
    accesses: accesses.map(({ user: { totp, passkeys, ...user }, ...access }) => ({
      ...access,
      user,
      hasSecondFactor: passkeys.length > 0 || (totp !== null && totp.confirmedAt !== null),
      // What the patient took up themselves is not the clinic's to end, but for a mistake that is seen soon.
      canEnd: access.kind === "CARER" || access.fromAt > takeBackSince(now),
    })),
    /** Open ones, the newest first. */
    invites: invites.filter(
      (each) => inviteState({ ...each, hasAccount: each.kind === "SELF" && isIn }, now) === "open",
    ),
  };
}

const people = {
  where: { untilAt: null },
  orderBy: [{ fromAt: "asc" as const }, { id: "asc" as const }],
};

const accessSelection = {
  ...{ id: true, name: true, email: true, timeZone: true },
  accesses: {
    ...people,
    select: {
      ...{ id: true, kind: true, fromAt: true },
      user: {
        select: {
          ...{ name: true, email: true, totp: { select: { confirmedAt: true } } },
          passkeys: { take: 1, select: { id: true } },
        },
      },
    },
  },
  invites: {
    orderBy: { createdAt: "desc" as const },
    select: {
      ...{ id: true, kind: true, name: true, email: true },
      ...{ usedAt: true, withdrawnAt: true, expiresAt: true, yearTries: true },
    },
  },
};

/** Who else is let in to the record that somebody is in: names, and since when. */
export async function getOthersWithAccess(patient: PatientActor) {
  const found = await asActor.reads(patient, (rows) =>
    rows.patient.findFirst({
      where: patientsOf(patient),
      select: {
        accesses: {
          ...people,
          where: { ...people.where, id: { not: patient.accessId } },
          select: { kind: true, fromAt: true, user: { select: { name: true } } },
        },
      },
    }),
  );
  return found?.accesses ?? [];
}

import { createInvite } from "~/auth/invite.server";
import type { Clinician } from "~/auth/session.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import type { BodySide } from "~/domain/patient/episode";
import { recordChange } from "~/lib/audit.server";
import { db, transaction } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";

export type NewPatient = {
  name: string;
  email: string;
  pronouns: string | null;
  birthYear: number | null;
  timeZone: string;
  condition: string;
  side: BodySide;
  startedOn: string;
  goal: string | null;
  precautions: string | null;
};

/**
 * Adds a patient with a first episode of care and an invitation.
 * @returns the patient's id and the invitation link, or null when this clinic already has a patient with that e-mail
 */
export async function addPatient(
  clinician: Clinician,
  input: NewPatient,
): Promise<{ id: string; inviteLink: string } | null> {
  const { condition, side, startedOn, goal, precautions, ...person } = input;
  const added = transaction(async (tx) => {
    const patient = await tx.patient.create({
      data: {
        ...person,
        clinicId: clinician.clinicId,
        clinicianId: clinician.userId,
        createdAt: clinician.now,
        episodes: {
          create: {
            ...{ condition, side, startedOn, goal, precautions },
            ...{ clinicId: clinician.clinicId, createdAt: clinician.now },
          },
        },
      },
      select: { id: true },
    });
    const inviteLink = await createInvite(tx, clinician.clinicId, patient.id);
    await recordChange(tx, clinician, {
      action: "patient.added",
      entity: "Patient",
      entityId: patient.id,
      patientId: patient.id,
    });
    return { id: patient.id, inviteLink };
  });
  return unlessTaken(added, null);
}

/** A new invitation link for a patient without an account. @returns null when there is no such patient or they have an account */
export async function renewInvite(
  clinician: Clinician,
  patientId: string,
): Promise<{ inviteLink: string; email: string } | null> {
  return transaction(async (tx) => {
    const patient = await tx.patient.findFirst({
      where: { id: patientId, clinicId: clinician.clinicId, userId: null },
      select: { id: true, email: true },
    });
    if (!patient) return null;
    const inviteLink = await createInvite(tx, clinician.clinicId, patient.id);
    await recordChange(tx, clinician, {
      action: "invite.renewed",
      entity: "Patient",
      entityId: patient.id,
      patientId: patient.id,
    });
    return { inviteLink, email: patient.email };
  });
}

/** The head of a patient's record: who, which episode, whether they have an account. Null outside the clinician's clinic. */
export function getPatientHeader(clinician: Clinician, patientId: string) {
  return db.patient.findFirst({
    where: { id: patientId, clinicId: clinician.clinicId },
    select: {
      id: true,
      name: true,
      pronouns: true,
      birthYear: true,
      timeZone: true,
      userId: true,
      invites: { orderBy: { createdAt: "desc" }, take: 1, select: { expiresAt: true } },
      episodes: {
        ...currentEpisode,
        select: {
          condition: true,
          side: true,
          startedOn: true,
          precautions: true,
          nextVisitOn: true,
          dischargedOn: true,
        },
      },
    },
  });
}

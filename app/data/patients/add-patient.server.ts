import type { Clinician } from "~/auth/actor.server";
import { createInvite } from "~/data/team/create-invite.server";
import type { BodySide } from "~/domain/patient/episode";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
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
  /** In words only: no rule checks it until somebody chooses from the list. */
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
  const { clinicId, userId: clinicianId, now: createdAt } = clinician;
  const noted = precautions === null ? [] : [{ words: precautions }];
  const added = asActor(clinician, async (tx) => {
    const patient = await tx.patient.create({
      data: {
        ...{ ...person, clinicId, clinicianId, createdAt },
        episodes: {
          create: {
            ...{ clinicId, condition, side, startedOn, goal, createdAt },
            precautionList: {
              create: noted.map(({ words }) => ({
                ...{ clinicId, words, createdById: clinicianId, createdAt },
              })),
            },
          },
        },
      },
      select: { id: true, clinicId: true },
    });
    const inviteLink = await createInvite(tx, patient);
    await recordChange(tx, clinician, {
      ...{ action: "patient.added", entity: "Patient", entityId: patient.id },
      patientId: patient.id,
    });
    return { id: patient.id, inviteLink };
  });
  return unlessTaken(added, null);
}

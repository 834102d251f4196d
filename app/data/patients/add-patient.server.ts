import type { Clinician } from "~/auth/actor.server";
import { createInvite } from "~/data/team/create-invite.server";
import { type Birth, birthColumns } from "~/domain/patient/birth";
import type { BodySide } from "~/domain/patient/episode";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { newEpisodeLimits } from "./new-episode-limits.server";
import { type NewPrecaution, notePrecautions } from "./note-precautions.server";

export type NewPatient = {
  name: string;
  email: string;
  pronouns: string | null;
  birth: Birth | null;
  timeZone: string;
  condition: string;
  side: BodySide;
  startedOn: string;
  goal: string | null;
  precautions: NewPrecaution[];
};

/**
 * Adds a patient with a first episode of care and an invitation.
 * @returns the patient's id and the invitation link, or null when this clinic already has a patient with that e-mail
 */
export async function addPatient(
  clinician: Clinician,
  input: NewPatient,
): Promise<{ id: string; inviteLink: string } | null> {
  const { condition, side, startedOn, goal, precautions, birth, ...person } = input;
  const { clinicId, userId: clinicianId, now: createdAt } = clinician;
  return asActor.serializable(clinician, async (tx) => {
    // Of the whole clinic, whoever may see whom.
    const known = { clinicId, email: person.email };
    if ((await tx.patient.count({ where: known })) > 0) return null;
    const limits = await newEpisodeLimits(tx, clinicId);
    const patient = await tx.patient.create({
      data: {
        ...{ ...person, ...birthColumns(birth), clinicId, clinicianId, createdAt },
        episodes: { create: { clinicId, condition, side, startedOn, goal, createdAt, ...limits } },
      },
      select: { id: true, clinicId: true, episodes: { select: { id: true } } },
    });
    for (const { id: episodeId } of patient.episodes) {
      await notePrecautions(tx, clinician, { patientId: patient.id, episodeId }, precautions);
    }
    const { inviteLink } = await createInvite(tx, patient, clinicianId);
    await recordChange(tx, clinician, {
      ...{ action: "patient.added", entity: "Patient", entityId: patient.id },
      patientId: patient.id,
    });
    return { id: patient.id, inviteLink };
  });
}

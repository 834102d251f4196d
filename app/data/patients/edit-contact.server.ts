import type { Staff } from "~/auth/actor.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import type { PatientValues } from "~/domain/patient/edits";
import { asActor } from "~/lib/db.server";
import { type EditResult, editPatient } from "./edit-patient.server";
import { careSelection, personSelection, valuesOf } from "./patient-values.server";
import { patientOf } from "./scope.server";

/** What the front desk changes of a patient, as the edit page's fields. */
export type ContactValues = Pick<PatientValues, "email" | "phone" | "nextVisit">;

/**
 * Changes how a patient is reached and when they come next, as editPatient does, and nothing else.
 * @param opened what the form was opened with
 * @returns null when the clinic has no such patient
 */
export async function editContact(
  staff: Staff,
  patientId: string,
  opened: ContactValues,
  typed: ContactValues,
): Promise<EditResult | null> {
  const patient = await asActor.reads(staff, (rows) =>
    rows.patient.findFirst({ where: patientOf(staff, patientId), select: selection }),
  );
  if (!patient) return null;
  const [episode] = patient.episodes;
  // Opened and typed are the same in every other field, which says that it is left alone.
  const stored = valuesOf(patient, episode, staff.timeZone);
  const visit = episode ? {} : { nextVisit: null };
  return editPatient(staff, patientId, {
    episodeId: episode?.id ?? null,
    opened: { ...stored, ...opened, ...visit },
    typed: { ...stored, ...typed, ...visit },
    ...{ added: [], changed: [], removed: [] },
  });
}

/** A contact as the fields of its form. */
export async function getContactValues(
  staff: Staff,
  patientId: string,
): Promise<ContactValues | null> {
  const patient = await asActor.reads(staff, (rows) =>
    rows.patient.findFirst({ where: patientOf(staff, patientId), select: selection }),
  );
  if (!patient) return null;
  const { email, phone, nextVisit } = valuesOf(patient, patient.episodes[0], staff.timeZone);
  return { email, phone, nextVisit };
}

const selection = {
  ...personSelection,
  episodes: { ...currentEpisode, select: { ...careSelection, id: true } },
};

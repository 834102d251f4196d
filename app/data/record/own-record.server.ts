import type { PatientActor } from "~/auth/session.server";
import { addDays, mondayOf } from "~/domain/calendar/dates";
import { db } from "~/lib/db.server";
import { patientLogSelect, toPatientLog } from "./patient-log.server";

/** A log that can still be changed is at most three days old; its week has to be whole. */
const DAYS_BACK = 3;

/** What the patient's pages of today and of logging are made from. */
export async function getOwnRecord(patient: PatientActor) {
  const from = mondayOf(addDays(patient.today, -DAYS_BACK));
  const logSelect = patientLogSelect(from);
  const row = await db.patient.findFirst({
    where: { id: patient.patientId, clinicId: patient.clinicId },
    select: {
      ...logSelect,
      principlesReadAt: true,
      clinic: { select: { name: true, phone: true } },
      clinician: { select: { name: true } },
      episodes: {
        ...logSelect.episodes,
        select: {
          ...logSelect.episodes.select,
          condition: true,
          side: true,
          dischargedOn: true,
        },
      },
    },
  });
  if (!row) return null;
  const { principlesReadAt, clinic, clinician, episodes } = row;
  return {
    log: toPatientLog(row),
    hasReadPrinciples: principlesReadAt !== null,
    episode: episodes[0] ?? null,
    clinic,
    clinicianName: clinician.name,
  };
}

import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { addDays, mondayOf } from "~/domain/calendar/dates";
import { thresholdsOf } from "~/domain/clinic-rules";
import { isDischargedOn } from "~/domain/patient/episode";
import { withoutKept } from "~/domain/program/kept";
import { LATE_DAYS } from "~/domain/session/log-window";
import { asActor } from "~/lib/db.server";
import { patientLogSelect, toPatientLog } from "./patient-log.server";

/** A log may be sent in as late as this, and is then changed for two more days; its week has to be whole. */
const DAYS_BACK = LATE_DAYS + 2;

/** What the patient's pages of today and of logging are made from. */
export async function getOwnRecord(patient: PatientActor) {
  const from = mondayOf(addDays(patient.today, -DAYS_BACK));
  const logSelect = patientLogSelect(from);
  const row = await asActor.reads(patient, (rows) =>
    rows.patient.findFirst({
      where: patientsOf(patient),
      select: {
        ...logSelect,
        principlesReadAt: true,
        clinic: { select: { name: true, phone: true, rules: true } },
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
    }),
  );
  if (!row) return null;
  const { principlesReadAt, clinic, clinician, episodes } = row;
  const { rules, ...clinicCard } = clinic;
  return {
    log: withoutKept(toPatientLog(row)),
    hasReadPrinciples: principlesReadAt !== null,
    episode: episodes[0] ?? null,
    clinic: clinicCard,
    severeFrom: thresholdsOf(rules).painTooHigh.score,
    clinicianName: clinician.name,
    isDischarged: isDischargedOn(episodes[0]?.dischargedOn ?? null, patient.today),
  };
}

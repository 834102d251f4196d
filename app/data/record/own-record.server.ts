import type { PatientActor } from "~/auth/actor.server";
import { patientOfInSql } from "~/data/patients/scope.server";
import { addDays, mondayOf } from "~/domain/calendar/dates";
import { thresholdsOf } from "~/domain/clinic-rules";
import { isDischargedOn } from "~/domain/patient/episode";
import { withoutKept } from "~/domain/program/kept";
import { LATE_DAYS } from "~/domain/session/log-window";
import { asActor } from "~/lib/db.server";
import { instantOrNull, json, one, readRow, text, textOrNull } from "~/lib/json-rows.server";
import { carers, givenByOf } from "./given-by.server";
import { toPatientLog } from "./patient-log.server";
import { logColumns } from "./stored-log.server";

/** A log may be sent in as late as this, and is then changed for two more days; its week has to be whole. */
const DAYS_BACK = LATE_DAYS + 2;

/** What the patient's pages of today and of logging are made from. */
export async function getOwnRecord(patient: PatientActor) {
  const from = mondayOf(addDays(patient.today, -DAYS_BACK));
  const columns = {
    ...{ ...logColumns({ from }), carers },
    principlesReadAt: instantOrNull("principles_read_at"),
    clinic: one(
      "clinics",
      { name: text("name"), phone: textOrNull("phone"), rules: json("rules") },
      "clinic_id",
    ),
    clinician: one("users", { name: text("name") }, "clinician_id"),
  };
  const row = await asActor.reads(patient, (rows) =>
    readRow(rows, "patients", columns, patientOfInSql(patient, patient.patientId)),
  );
  if (!row) return null;
  const { principlesReadAt, clinic, clinician, episodes } = row;
  const { rules, ...clinicCard } = clinic;
  return {
    log: withoutKept(toPatientLog(row)),
    givenBy: givenByOf(row.carers),
    hasReadPrinciples: principlesReadAt !== null,
    episode: episodes[0] ?? null,
    clinic: clinicCard,
    severeFrom: thresholdsOf(rules).painTooHigh.score,
    clinicianName: clinician.name,
    isDischarged: isDischargedOn(episodes[0]?.dischargedOn ?? null, patient.today),
  };
}

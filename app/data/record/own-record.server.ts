import type { PatientActor } from "~/auth/actor.server";
import { patientOf, patientOfInSql } from "~/data/patients/scope.server";
import { addDays, mondayOf } from "~/domain/calendar/dates";
import { thresholdsOf } from "~/domain/clinic-rules";
import { isDischargedOn } from "~/domain/patient/episode";
import { withoutKept } from "~/domain/program/kept";
import type { LocalDate } from "~/domain/rows";
import { LATE_DAYS } from "~/domain/session/log-window";
import { asActor, type Rows } from "~/lib/db.server";
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
  const read = await asActor.reads(patient, async (rows) => {
    const row = await readRow(
      rows,
      "patients",
      columns,
      patientOfInSql(patient, patient.patientId),
    );
    if (!row) return null;
    const isQuiet = row.sessionLogs.length === 0 && row.painReports.length === 0;
    return { row, earlierLogOn: isQuiet ? await newestLogOn(rows, patient) : null };
  });
  if (!read) return null;
  const { row, earlierLogOn } = read;
  const { principlesReadAt, clinic, clinician, episodes } = row;
  const { rules, ...clinicCard } = clinic;
  return {
    log: { ...withoutKept(toPatientLog(row)), earlierLogOn },
    givenBy: givenByOf(row.carers),
    hasReadPrinciples: principlesReadAt !== null,
    episode: episodes[0] ?? null,
    clinic: clinicCard,
    severeFrom: thresholdsOf(rules).painTooHigh.score,
    clinicianName: clinician.name,
    isDischarged: isDischargedOn(episodes[0]?.dischargedOn ?? null, patient.today),
  };
}

/** The day of the newest log of any kind, of whoever logged nothing in the days that are read; null where they never did. */
async function newestLogOn(rows: Rows, patient: PatientActor): Promise<LocalDate | null> {
  const where = { patient: patientOf(patient, patient.patientId) };
  const session = await rows.sessionLog.findFirst({
    ...{ where, orderBy: { dueOn: "desc" }, select: { dueOn: true } },
  });
  const report = await rows.painReport.findFirst({
    ...{ where, orderBy: { localDate: "desc" }, select: { localDate: true } },
  });
  return (
    [session?.dueOn, report?.localDate]
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null
  );
}

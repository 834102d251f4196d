import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { openingHoursSelection, toOpeningHours } from "~/data/team/opening-hours.server";
import { isDischargedOn } from "~/domain/patient/episode";
import { runningPause } from "~/domain/program/pauses";
import { asActor } from "~/lib/db.server";

/** Whom a patient can call, who reads what they report, and whether their program rests. Null when the record is gone. */
export async function getHelp(patient: PatientActor) {
  const row = await asActor.reads(patient, (rows) =>
    rows.patient.findFirst({ where: patientsOf(patient), select: helpSelection }),
  );
  if (!row) return null;
  const { clinic, clinician, episodes, pauses } = row;
  const { name, phone, emergencyNumber, outOfHoursNumber, ...hours } = clinic;
  return {
    clinicName: name,
    clinicianName: clinician.name,
    ...{ phone, emergencyNumber, outOfHoursNumber },
    hours: toOpeningHours(hours),
    isDischarged: isDischargedOn(episodes[0]?.dischargedOn ?? null, patient.today),
    pause: runningPause(pauses),
  };
}

export type Help = NonNullable<Awaited<ReturnType<typeof getHelp>>>;

const helpSelection = {
  clinician: { select: { name: true } },
  clinic: {
    select: {
      ...{ name: true, phone: true, emergencyNumber: true, outOfHoursNumber: true },
      ...openingHoursSelection,
    },
  },
  episodes: { ...currentEpisode, select: { dischargedOn: true } },
  pauses: {
    where: { untilOn: null },
    orderBy: [{ fromOn: "asc" as const }],
    select: { fromOn: true, untilOn: true, level: true },
  },
};

/** One of the patient's own reports, with what a clinician has seen of it; null for anybody else's. */
export async function getOwnReport(patient: PatientActor, id: string) {
  const report = await asActor.reads(patient, (rows) =>
    rows.redFlagReport.findFirst({
      where: { id, patientId: patient.patientId, patient: patientsOf(patient) },
      select: { id: true, at: true, note: true, flags: { select: { code: true } } },
    }),
  );
  if (!report) return null;
  return { ...report, codes: report.flags.map(({ code }) => code) };
}

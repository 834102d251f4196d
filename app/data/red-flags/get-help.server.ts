import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { openingHoursSelection, toOpeningHours } from "~/data/team/opening-hours.server";
import { checkedLanguages } from "~/domain/languages";
import { isDischargedOn } from "~/domain/patient/episode";
import { openPrograms } from "~/domain/program/open-programs";
import type { RedFlagCode } from "~/domain/red-flags/signs";
import { asActor } from "~/lib/db.server";
import { runningPauseOf } from "./running-pause.server";

/** Whom a patient can call, who reads what they report, and whether their program rests. Null when the record is gone. */
export async function getHelp(patient: PatientActor) {
  const { row, pause } = await asActor.reads(patient, async (rows) => ({
    row: await rows.patient.findFirst({ where: patientsOf(patient), select: helpSelection }),
    pause: await runningPauseOf(rows, patient, patient.patientId),
  }));
  if (!row) return null;
  const { clinic, clinician, episodes, programs } = row;
  const { name, phone, emergencyNumber, outOfHoursNumber, languageReviewers, ...hours } = clinic;
  return {
    clinicName: name,
    clinicianName: clinician.name,
    ...{ phone, emergencyNumber, outOfHoursNumber },
    checked: checkedLanguages(languageReviewers),
    hours: toOpeningHours(hours),
    isDischarged: isDischargedOn(episodes[0]?.dischargedOn ?? null, patient.today),
    hasProgram: openPrograms(programs, patient.today).length > 0,
    pause,
  };
}

const helpSelection = {
  clinician: { select: { name: true } },
  clinic: {
    select: {
      ...{ name: true, phone: true, emergencyNumber: true, outOfHoursNumber: true },
      languageReviewers: true,
      ...openingHoursSelection,
    },
  },
  episodes: { ...currentEpisode, select: { dischargedOn: true } },
  programs: { select: { startsOn: true, stoppedOn: true } },
};

/** The newest of the patient's own reports with a sign: its id and when it was; null without one. */
export async function newestReportOf(patient: PatientActor, code: RedFlagCode) {
  return asActor.reads(patient, (rows) =>
    rows.redFlagReport.findFirst({
      where: {
        ...{ patientId: patient.patientId, patient: patientsOf(patient) },
        flags: { some: { code } },
      },
      orderBy: [{ at: "desc" }, { id: "asc" }],
      select: { id: true, at: true },
    }),
  );
}

/** One of the patient's own reports: when, and which signs; null for anybody else's. */
export async function getOwnReport(patient: PatientActor, id: string) {
  const report = await asActor.reads(patient, (rows) =>
    rows.redFlagReport.findFirst({
      where: { id, patientId: patient.patientId, patient: patientsOf(patient) },
      select: { at: true, flags: { select: { code: true } } },
    }),
  );
  if (!report) return null;
  return { at: report.at, codes: report.flags.map(({ code }) => code) };
}

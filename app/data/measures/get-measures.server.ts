import type { Clinician } from "~/auth/actor.server";
import { patientOf, patientToChange } from "~/data/patients/scope.server";
import { currentEpisode, painSelection } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import { thresholdsOf } from "~/domain/clinic-rules";
import { readIntakeAnswers } from "~/domain/measures/intake-stored";
import { parseBodySite } from "~/domain/pain/body-sites";
import { asActor } from "~/lib/db.server";
import { requestSelection, toRequest } from "./asked.server";
import { measurementSelection, toDefinition, toMeasurement } from "./stored.server";

export type MeasuresRows = NonNullable<Awaited<ReturnType<typeof getMeasures>>>;

/** What the measures of a patient's newest episode of care are shown from. Null where the clinician has no such patient. */
export function getMeasures(clinician: Clinician, patientId: string) {
  return asActor.reads(clinician, async (rows) => {
    const patient = await rows.patient.findFirst({
      where: patientOf(clinician, patientId),
      select: {
        ...{ id: true, name: true, timeZone: true, painReports: painOf },
        accesses: { where: { untilAt: null }, select: { kind: true, userId: true } },
        clinic: { select: { rules: true, instruments: instrumentSelection } },
        episodes: { ...currentEpisode, select: episodeSelection },
      },
    });
    if (!patient) return null;
    const mayAct = await rows.patient.count({
      where: patientToChange(clinician, patientId, "ACT"),
    });
    const { id, name, clinic, painReports, timeZone, accesses } = patient;
    const today = localDateAt(clinician.now, timeZone);
    const [episode = null] = patient.episodes;
    const isRunning =
      episode !== null && (episode.dischargedOn === null || episode.dischargedOn > today);
    return {
      ...{ id, name, today, timeZone },
      pain: painReports.map((report) => ({ ...report, bodySite: parseBodySite(report.bodySite) })),
      canAct: mayAct > 0 && isRunning,
      hasPhone: accesses.length > 0,
      carerIds: accesses.flatMap(({ kind, userId }) => (kind === "CARER" ? [userId] : [])),
      thresholds: thresholdsOf(clinic.rules),
      instruments: clinic.instruments.map(({ definition, ...row }) => ({
        ...row,
        definition: toDefinition(definition),
      })),
      episode: episode && {
        ...episode,
        measurements: episode.measurements.map(toMeasurement),
        intake: episode.intake && {
          ...{ ...episode.intake, answers: readIntakeAnswers(episode.intake.answers) },
        },
        request: isRunning ? (episode.measureRequests.map(toRequest)[0] ?? null) : null,
      },
    };
  });
}

const painOf = {
  orderBy: [{ localDate: "asc" as const }, { at: "asc" as const }, { id: "asc" as const }],
  select: painSelection,
};

const instrumentSelection = {
  orderBy: [{ name: "asc" as const }, { code: "asc" as const }, { version: "desc" as const }],
  select: { code: true, version: true, name: true, definition: true, retiredAt: true },
};

const episodeSelection = {
  ...{ id: true, side: true, startedOn: true, dischargedOn: true, measureDueOn: true },
  activities: {
    orderBy: [{ position: "asc" as const }, { createdAt: "asc" as const }],
    select: { id: true, name: true, endedAt: true },
  },
  measurements: {
    orderBy: [{ takenOn: "asc" as const }, { createdAt: "asc" as const }, { id: "asc" as const }],
    select: { ...measurementSelection, takenBy: { select: { id: true, name: true } } },
  },
  intake: { select: { answers: true, doneAt: true, decidedAt: true } },
  measureRequests: {
    where: { doneAt: null, withdrawnAt: null },
    orderBy: { createdAt: "desc" as const },
    take: 1,
    select: requestSelection,
  },
};

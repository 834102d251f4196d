import type { PatientActor } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { questionsOf } from "~/domain/measures/asked";
import { isDischargedOn } from "~/domain/patient/episode";
import { asActor } from "~/lib/db.server";
import { requestSelection, toRequest } from "./asked.server";
import { measurementSelection, toDefinition, toMeasurement } from "./stored.server";

export type OwnQuestions = NonNullable<Awaited<ReturnType<typeof getOwnQuestions>>>;

const newest = [{ createdAt: "desc" as const }, { id: "desc" as const }];

/**
 * The questions that wait on a phone with what was answered so far; without any, those that came last and were taken
 * back or sent. Null when the record is gone.
 */
export async function getOwnQuestions(patient: PatientActor) {
  const { clinicId } = patient;
  return asActor.reads(patient, async (rows) => {
    const record = await rows.patient.findFirst({
      where: patientOf(patient, patient.patientId),
      select: {
        clinician: { select: { name: true } },
        episodes: { ...currentEpisode, select: episodeSelection },
      },
    });
    if (!record) return null;
    const episode = record.episodes[0];
    const last = (episode?.measureRequests ?? []).map(toRequest);
    const isWaiting = ({ doneAt, withdrawnAt }: (typeof last)[number]) => !doneAt && !withdrawnAt;
    const request = last.find(isWaiting) ?? last[0] ?? null;
    const isOver = isDischargedOn(episode?.dischargedOn ?? null, patient.today);
    const versions = (request?.measures ?? []).map(({ measure: code, version, textVersion }) => {
      return { code, version: textVersion ?? version };
    });
    const instruments =
      versions.length === 0
        ? []
        : await rows.instrument.findMany({
            where: { clinicId, OR: versions },
            select: { code: true, version: true, name: true, definition: true },
          });
    return {
      clinicianName: record.clinician.name,
      request,
      isOpen: request !== null && isWaiting(request) && !isOver,
      activities: episode?.activities ?? [],
      measurements: (episode?.measurements ?? []).map(toMeasurement),
      instruments: instruments.map(({ definition, ...row }) => ({
        ...row,
        definition: toDefinition(definition),
      })),
    };
  });
}

const episodeSelection = {
  dischargedOn: true,
  activities: { select: { id: true, name: true, createdAt: true } },
  measurements: { where: { measure: "psfs" }, select: measurementSelection },
  // One waits at a time; it may be as old as the one that was taken back before it.
  measureRequests: { orderBy: newest, take: 2, select: requestSelection },
};

/** How many questions wait for the patient; 0 without any. */
export async function countOwnQuestions(patient: PatientActor): Promise<number> {
  const waiting = await asActor.reads(patient, (rows) =>
    rows.measureRequest.findFirst({
      where: {
        ...{ doneAt: null, withdrawnAt: null, patient: patientOf(patient, patient.patientId) },
        episode: { OR: [{ dischargedOn: null }, { dischargedOn: { gt: patient.today } }] },
      },
      orderBy: newest,
      select: { measures: true, answers: true },
    }),
  );
  return waiting ? questionsOf(toRequest(waiting).measures).length : 0;
}

import type { Clinician } from "~/auth/actor.server";
import { getAlerts } from "~/data/alerts/get-alerts.server";
import { listAnswers } from "~/data/alerts/list-answers.server";
import { isLockedByIntake, lockSelection } from "~/data/intake/stored.server";
import { measurementSelection, toDefinition, toMeasurement } from "~/data/measures/stored.server";
import { patientOf, patientToChange } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { asActor } from "~/lib/db.server";
import { closedOf, draftOf, toKeeps, toOutcome } from "./stored.server";

/** What the page of a discharge is made from. */
export type DischargeRows = NonNullable<Awaited<ReturnType<typeof getDischarge>>>;

/** A patient's newest episode of care with what came of it and what is open. Null where the clinician has no such patient, or without an episode. */
export async function getDischarge(clinician: Clinician, patientId: string) {
  const known = await getAlerts(clinician, patientId);
  const patient = await asActor.reads(clinician, (rows) =>
    rows.patient.findFirst({
      where: patientOf(clinician, patientId),
      select: patientSelection,
    }),
  );
  const episode = patient?.episodes[0];
  if (!known || !patient || !episode) return null;
  const mayChange = await asActor.reads(clinician, (rows) =>
    rows.patient.count({ where: patientToChange(clinician, patientId) }),
  );
  const answersOf = await listAnswers(clinician, [patientId]);
  const { measurements, discharges, intake, ...care } = episode;
  const [draft = null] = discharges;
  return {
    ...known,
    ...{ id: patient.id, timeZone: patient.timeZone, canChange: mayChange > 0 },
    ...{ pronouns: patient.pronouns, birthYear: patient.birthYear, referrer: patient.referrer },
    ...{ clinicTimeZone: clinician.timeZone, writer: clinician.name, now: clinician.now },
    clinic: patient.clinic,
    episode: { ...care, measurements: measurements.map(toMeasurement) },
    isLocked: isLockedByIntake({ intake }),
    instruments: patient.clinic.instruments.map(({ definition, ...row }) => ({
      ...row,
      definition: toDefinition(definition),
    })),
    answers: answersOf(patientId),
    draft: draft && { ...draft, keeps: toKeeps(draft.keeps) },
    noteDrafts: patient.notes,
    messageSince: patient.thread?.waitingSince ?? null,
  };
}

/** What a patient's newest episode was closed with. Null where there is no such patient or episode, or nothing was stored. */
export async function getClosed(clinician: Clinician, patientId: string) {
  const patient = await asActor.reads(clinician, (rows) =>
    rows.patient.findFirst({
      where: patientOf(clinician, patientId),
      select: {
        episodes: {
          ...currentEpisode,
          select: {
            dischargedOn: true,
            discharges: {
              ...closedOf,
              select: { ...draftSelection, outcome: true, by: { select: { name: true } } },
            },
          },
        },
      },
    }),
  );
  const closed = patient?.episodes[0]?.discharges[0];
  if (!closed) return null;
  return { ...closed, keeps: toKeeps(closed.keeps), outcome: toOutcome(closed.outcome) };
}

const draftSelection = {
  ...{ id: true, goalOutcome: true, reason: true, keeps: true, words: true, savedAt: true },
};

const patientSelection = {
  ...{ id: true, timeZone: true, pronouns: true, birthYear: true },
  referrer: {
    select: { id: true, name: true, practice: true, address: true, phone: true, email: true },
  },
  clinic: {
    select: {
      ...{ name: true, address: true, phone: true },
      instruments: {
        orderBy: [{ name: "asc" as const }, { version: "desc" as const }],
        select: { code: true, version: true, name: true, definition: true },
      },
    },
  },
  notes: {
    where: { signedAt: null, discardedAt: null },
    orderBy: [{ visitOn: "asc" as const }, { id: "asc" as const }],
    select: { id: true, visitOn: true, author: { select: { name: true } } },
  },
  thread: { select: { waitingSince: true } },
  episodes: {
    ...currentEpisode,
    select: {
      ...{ id: true, condition: true, side: true, goal: true, startedOn: true, dischargedOn: true },
      nextVisitOn: true,
      ...lockSelection,
      measurements: { select: measurementSelection },
      discharges: { ...draftOf, select: draftSelection },
    },
  },
};

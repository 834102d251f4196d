import type { Clinician, PatientActor } from "~/auth/actor.server";
import { requestSelection, toRequest } from "~/data/measures/asked.server";
import { patientOf } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import { type IntakeAnswers, isUnder16, nothingAnswered } from "~/domain/measures/intake";
import { readIntakeAnswers } from "~/domain/measures/intake-stored";
import { birthOf } from "~/domain/patient/birth";
import { asActor } from "~/lib/db.server";

/**
 * The intake of a patient's newest episode as it stands. One that nobody began has edition 0 and what is known already:
 * the episode's goal and minutes, and whether the date of birth says under 16.
 * @returns null where the actor has no such patient, or they have no episode
 */
export async function readIntake(actor: Clinician | PatientActor, patientId: string) {
  const found = await asActor.reads(actor, async (rows) => {
    const patient = await rows.patient.findFirst({
      where: patientOf(actor, patientId),
      select: selection,
    });
    const intake = patient?.episodes[0]?.intake;
    const ids = [intake?.doneById, intake?.decidedById].filter((id) => typeof id === "string");
    const people =
      ids.length === 0
        ? []
        : await rows.user.findMany({
            where: { id: { in: ids } },
            select: { id: true, name: true },
          });
    return patient && { patient, people };
  });
  const episode = found?.patient.episodes[0];
  if (!found || !episode) return null;
  const { episodes: _, birthYear, birthDate, pauses, accesses, ...patient } = found.patient;
  const { intake, goal, minutesADay: minutes, measureRequests, ...care } = episode;
  const today = localDateAt(actor.now, patient.timeZone);
  const knownUnder16 = isUnder16(birthOf({ birthYear, birthDate }), today);
  const stored = intake ? readIntakeAnswers(intake.answers) : { ...nothingAnswered, goal, minutes };
  const answers: IntakeAnswers =
    knownUnder16 === null
      ? stored
      : { ...stored, cautions: { ...stored.cautions, "under-16": knownUnder16 } };
  const nameOf = (id: string | null | undefined) =>
    found.people.find((person) => person.id === id)?.name ?? null;
  return {
    ...patient,
    ...{ today, episode: care, answers, knownUnder16, hasPause: pauses.length > 0 },
    hasPhone: accesses.length > 0,
    request: measureRequests.map(toRequest)[0] ?? null,
    edition: intake?.edition ?? 0,
    savedAt: intake?.savedAt ?? null,
    done: intake?.doneAt ? { at: intake.doneAt, by: nameOf(intake.doneById) } : null,
    decision: intake?.decision ?? null,
    decided: intake?.decidedAt ? { at: intake.decidedAt, by: nameOf(intake.decidedById) } : null,
  };
}

const selection = {
  ...{ id: true, name: true, pronouns: true, timeZone: true, birthYear: true, birthDate: true },
  pauses: { where: { untilOn: null }, take: 1, select: { id: true } },
  accesses: { where: { untilAt: null }, take: 1, select: { id: true } },
  clinic: { select: { emergencyNumber: true, outOfHoursNumber: true, timeZone: true } },
  episodes: {
    ...currentEpisode,
    select: {
      ...{ id: true, condition: true, side: true, startedOn: true, dischargedOn: true },
      ...{ goal: true, minutesADay: true, nextVisitOn: true, nextVisitAt: true },
      measureRequests: {
        where: { doneAt: null, withdrawnAt: null },
        take: 1,
        select: requestSelection,
      },
      intake: {
        select: {
          ...{ answers: true, edition: true, savedAt: true, doneAt: true, doneById: true },
          ...{ decision: true, decidedAt: true, decidedById: true },
        },
      },
    },
  },
};

export type IntakeRows = NonNullable<Awaited<ReturnType<typeof readIntake>>>;

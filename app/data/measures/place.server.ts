import type { Clinician, PatientActor } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { laterOf, localDateAt } from "~/domain/calendar/dates";
import { ruleValuesOf } from "~/domain/clinic-rules";
import type { LocalDate } from "~/domain/rows";
import type { Tx } from "~/lib/db.server";

/** Where a measurement belongs. */
export type Place = { clinicId: string; patientId: string; episodeId: string };

/**
 * The running episode of one of the actor's patients, with what a measurement needs of it.
 * @returns null where the actor may act on no such patient; "no-episode" where no care runs
 */
export async function measuringPlace(tx: Tx, actor: Clinician | PatientActor, patientId: string) {
  const patient = await tx.patient.findFirst({
    where: patientToChange(actor, patientId, "ACT"),
    select: {
      ...{ clinicId: true, timeZone: true, clinic: { select: { rules: true } } },
      episodes: {
        ...currentEpisode,
        select: { id: true, startedOn: true, dischargedOn: true, measureDueOn: true },
      },
    },
  });
  if (!patient) return null;
  const episode = patient.episodes[0];
  const today = localDateAt(actor.now, patient.timeZone);
  if (!episode || (episode.dischargedOn !== null && episode.dischargedOn <= today)) {
    return "no-episode";
  }
  const { id: episodeId, startedOn, measureDueOn } = episode;
  const { clinicId } = patient;
  const weeks = ruleValuesOf(patient.clinic.rules).measureWeeks;
  return { clinicId, patientId, episodeId, startedOn, measureDueOn, today, weeks, now: actor.now };
}

export type MeasuringPlace = Exclude<
  Awaited<ReturnType<typeof measuringPlace>>,
  null | "no-episode"
>;

/**
 * The day of what is measured now: today, or the first of the episode. A clinic's date can be ahead of the patient's, and
 * then care has begun on a day that has not come where they are.
 */
export function dayOfNow({ today, startedOn }: MeasuringPlace): LocalDate {
  return laterOf(today, startedOn);
}

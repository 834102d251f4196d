import type { Clinician } from "~/auth/actor.server";
import { endSelection, writeEnds } from "~/data/programs/stored.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { laterOf, localDateAt } from "~/domain/calendar/dates";
import { lastDayWhenStopped } from "~/domain/program/open-programs";
import type { LocalDate } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { patientToChange } from "./scope.server";

/** "stale": it is not the open episode of care any more; nothing was changed. */
export type EpisodeResult = "done" | "stale";

/** Newest episode and what is needed to close it. */
export const closingSelection = {
  timeZone: true,
  episodes: { ...currentEpisode, select: { id: true, startedOn: true, dischargedOn: true } },
  programs: {
    select: {
      ...endSelection,
      sessionLogs: { orderBy: { dueOn: "desc" as const }, take: 1, select: { dueOn: true } },
    },
  },
};

/**
 * Closes a patient's open episode of care as of today, and ends every program with it. Nothing is deleted.
 * @returns null when the clinic has no such patient
 */
export function dischargeEpisode(
  clinician: Clinician,
  patientId: string,
  episodeId: string,
): Promise<EpisodeResult | null> {
  return asActor.serializable(clinician, async (tx) => {
    const patient = await tx.patient.findFirst({
      where: patientToChange(clinician, patientId),
      select: closingSelection,
    });
    if (!patient) return null;
    const [episode] = patient.episodes;
    if (episode?.id !== episodeId || episode.dischargedOn !== null) return "stale";
    await closeEpisode(tx, clinician, patientId, { ...patient, episode });
    return "done";
  });
}

type Closing = {
  timeZone: string;
  episode: { id: string; startedOn: LocalDate };
  programs: {
    id: string;
    stoppedOn: LocalDate | null;
    endedByProgramId: string | null;
    sessionLogs: { dueOn: LocalDate }[];
  }[];
};

/** A step of a command: the patient is known to be the actor's. */
export async function closeEpisode(
  tx: Tx,
  clinician: Clinician,
  patientId: string,
  { timeZone, episode, programs }: Closing,
): Promise<void> {
  const today = localDateAt(clinician.now, timeZone);
  const dischargedOn = laterOf(today, episode.startedOn);
  await tx.episode.update({
    where: { id: episode.id },
    data: { dischargedOn },
    select: { id: true },
  });
  const ends = programs.flatMap(({ id, stoppedOn, sessionLogs }) => {
    const lastDay = lastDayWhenStopped(sessionLogs[0]?.dueOn ?? null, today);
    // An end that an assignment set becomes one of its own: undoing that assignment must not open it again.
    const byHand = { endedByProgramId: null, stoppedOnBefore: null };
    return stoppedOn !== null && stoppedOn < lastDay ? [] : [{ id, stoppedOn: lastDay, ...byHand }];
  });
  await writeEnds(tx, clinician, ends);
  await recordChange(tx, clinician, {
    ...{ action: "episode.discharged", entity: "Episode", entityId: episode.id, patientId },
    detail: { dischargedOn, ends: ends.map(({ id, stoppedOn }) => ({ id, stoppedOn })) },
  });
}

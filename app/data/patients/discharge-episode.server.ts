import type { Clinician } from "~/auth/actor.server";
import {
  type DischargeWords,
  type SeenDraft,
  writeDraft,
} from "~/data/discharge/save-draft.server";
import { isLockedByIntake, lockSelection } from "~/data/intake/stored.server";
import { endSelection, writeEnds } from "~/data/programs/stored.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { laterOf, localDateAt } from "~/domain/calendar/dates";
import type { Outcome } from "~/domain/discharge/outcome";
import { lastDayWhenStopped } from "~/domain/program/open-programs";
import type { LocalDate } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Rows, type Tx } from "~/lib/db.server";
import { patientToChange } from "./scope.server";

/** "stale": it is not the open episode of care any more; nothing was changed. */
export type EpisodeResult = "done" | "stale";

/** Newest episode and what is needed to close it. */
export const closingSelection = {
  timeZone: true,
  episodes: {
    ...currentEpisode,
    select: { id: true, startedOn: true, dischargedOn: true, ...lockSelection },
  },
  programs: {
    select: {
      ...endSelection,
      sessionLogs: { orderBy: { dueOn: "desc" as const }, take: 1, select: { dueOn: true } },
    },
  },
};

/** What is kept with a discharge: what was said, and the figures as they stood. */
export type Closing = { words: DischargeWords & SeenDraft; outcome: Outcome };

/**
 * Closes a patient's open episode of care as of today, and ends every program with it. Nothing is deleted.
 * @param closing what is kept with it; null where nothing was said
 * @returns "blocked": a red flag is not resolved, or the programs rest because of one; "locked": the intake
 * has a "yes" that nobody decided about, and a closed one is only read; "changed": somebody saved another draft of it
 * than the page showed; null when the clinic has no such patient
 */
export function dischargeEpisode(
  clinician: Clinician,
  patientId: string,
  episodeId: string,
  closing: Closing | null = null,
): Promise<EpisodeResult | "blocked" | "locked" | "changed" | null> {
  return asActor.serializable(clinician, async (tx) => {
    const patient = await tx.patient.findFirst({
      where: patientToChange(clinician, patientId),
      select: closingSelection,
    });
    if (!patient) return null;
    const [episode] = patient.episodes;
    if (episode?.id !== episodeId || episode.dischargedOn !== null) return "stale";
    if (await isBlocked(tx, patientId, localDateAt(clinician.now, patient.timeZone)))
      return "blocked";
    if (isLockedByIntake(episode)) return "locked";
    if (closing && !(await keepClosing(tx, clinician, { patientId, episodeId }, closing))) {
      return "changed";
    }
    await closeEpisode(tx, clinician, patientId, { ...patient, episode });
    return "done";
  });
}

/** Whether a sign was ticked that nobody has resolved, or the programs rest because of one. */
export async function isBlocked(
  tx: Pick<Rows, "alertAnswer" | "programPause" | "redFlag">,
  patientId: string,
  today: LocalDate,
): Promise<boolean> {
  const pauses = await tx.programPause.count({
    where: {
      patientId,
      OR: [{ untilOn: null }, { fromOn: { lte: today }, untilOn: { gte: today } }],
    },
  });
  const signs = await tx.redFlag.findMany({ where: { patientId }, select: { id: true } });
  const answers = await tx.alertAnswer.findMany({
    where: { patientId, rule: "red-flag", undoneAt: null },
    orderBy: { at: "asc" },
    select: { key: true, kind: true },
  });
  // The newest answer to a sign decides.
  const kinds = new Map(answers.map(({ key, kind }) => [key, kind]));
  return pauses > 0 || signs.some(({ id }) => kinds.get(id) !== "RESOLVED");
}

async function keepClosing(
  tx: Tx,
  clinician: Clinician,
  place: { patientId: string; episodeId: string },
  { words, outcome }: Closing,
): Promise<boolean> {
  const id = await writeDraft(tx, clinician, place, words);
  if (id === null) return false;
  await tx.discharge.update({
    where: { id },
    data: { outcome, closedAt: clinician.now },
    select: { id: true },
  });
  return true;
}

type Ending = {
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
  { timeZone, episode, programs }: Ending,
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

import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import type { KeptExercise } from "~/domain/discharge/keeps";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { draftOf } from "./stored.server";

/** What is said about the end of an episode of care, besides its figures. */
export type DischargeWords = {
  goalOutcome: "REACHED" | "PARTLY" | "NOT_REACHED" | null;
  reason:
    | "GOAL_REACHED"
    | "AS_GOOD_AS_IT_GETS"
    | "PATIENT_ENDS_IT"
    | "PASSED_ON"
    | "NO_CONTACT"
    | null;
  keeps: KeptExercise[];
  /** To the patient. */
  words: string | null;
};

/** @param seen when the draft that the page showed was saved, as an ISO instant; "" without one */
export type SeenDraft = { seen: string };

/**
 * Keeps a discharge for later: nothing else changes. Of one episode there is one draft.
 * @returns "stale": it is not the open episode of care any more; "changed": somebody saved another draft than the page
 * showed, and nothing was stored; null when the clinic has no such patient
 */
export function saveDischargeDraft(
  clinician: Clinician,
  patientId: string,
  episodeId: string,
  { seen, ...words }: DischargeWords & SeenDraft,
): Promise<"done" | "stale" | "changed" | null> {
  return asActor(clinician, async (tx) => {
    const patient = await tx.patient.findFirst({
      where: patientToChange(clinician, patientId),
      select: { episodes: { ...currentEpisode, select: { id: true, dischargedOn: true } } },
    });
    if (!patient) return null;
    const [episode] = patient.episodes;
    if (episode?.id !== episodeId || episode.dischargedOn !== null) return "stale";
    const id = await writeDraft(tx, clinician, { patientId, episodeId }, { seen, ...words });
    if (id === null) return "changed";
    await recordAudit(tx, clinician, {
      ...{ action: "discharge.drafted", entity: "Discharge", entityId: id, patientId },
      detail: { goalOutcome: words.goalOutcome, reason: words.reason, keeps: words.keeps.length },
    });
    return "done";
  });
}

/** A step of a command: the episode is known to be the actor's and open. @returns the id of its draft; null where it is another one than was seen */
export async function writeDraft(
  tx: Tx,
  { clinicId, userId: byId, now: savedAt }: Clinician,
  place: { patientId: string; episodeId: string },
  { seen, ...words }: DischargeWords & SeenDraft,
): Promise<string | null> {
  const draft = await tx.discharge.findFirst({
    ...draftOf,
    where: { ...draftOf.where, ...place, clinicId },
    select: { id: true, savedAt: true },
  });
  if ((draft?.savedAt.toISOString() ?? "") !== seen) return null;
  const said = { ...words, byId, savedAt };
  if (draft) {
    await tx.discharge.update({ where: { id: draft.id }, data: said, select: { id: true } });
    return draft.id;
  }
  const { id } = await tx.discharge.create({
    data: { ...said, ...place, clinicId, createdAt: savedAt },
    select: { id: true },
  });
  return id;
}

import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import type { LetterContent } from "~/domain/discharge/letter";
import type { LocalDate } from "~/domain/rows";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";

export type KeptLetter = {
  content: LetterContent;
  /** The doctor whom it goes to; null: the patient takes it along. */
  referrerId: string | null;
  /** Patient-local date on which the patient agreed; null: not asked. */
  consentOn: LocalDate | null;
  isShared: boolean;
};

/**
 * Keeps a letter about a closed episode of care. Each keeping is a row of its own, and the newest counts: what was printed
 * before stays on file. The doctor becomes the patient's.
 * @returns "stale": the episode is open, or not the newest any more; "no-doctor": there is no such doctor; null when the
 * clinic has no such patient
 */
export function keepLetter(
  clinician: Clinician,
  patientId: string,
  episodeId: string,
  { content, referrerId, consentOn, isShared }: KeptLetter,
): Promise<"done" | "stale" | "no-doctor" | null> {
  return asActor(clinician, async (tx) => {
    const { clinicId, userId: byId, now: at } = clinician;
    const patient = await tx.patient.findFirst({
      where: patientToChange(clinician, patientId),
      select: { episodes: { ...currentEpisode, select: { id: true, dischargedOn: true } } },
    });
    if (!patient) return null;
    const [episode] = patient.episodes;
    if (episode?.id !== episodeId || episode.dischargedOn === null) return "stale";
    if (referrerId !== null) {
      const where = { id: referrerId, clinicId, archivedAt: null };
      if ((await tx.referrer.count({ where })) === 0) return "no-doctor";
      await tx.patient.update({
        where: { id: patientId },
        data: { referrerId },
        select: { id: true },
      });
    }
    const { id } = await tx.letter.create({
      data: {
        ...{ clinicId, patientId, episodeId, referrerId, content, byId, consentOn },
        ...{ createdAt: at, savedAt: at, sharedAt: isShared ? at : null },
      },
      select: { id: true },
    });
    await recordAudit(tx, clinician, {
      ...{ action: "letter.kept", entity: "Letter", entityId: id, patientId },
      detail: { referrerId, consentOn, isShared },
    });
    return "done";
  });
}

import type { Clinician } from "~/auth/actor.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import type { EpisodeResult } from "./discharge-episode.server";
import { patientToChange } from "./scope.server";

/**
 * Opens a patient's newest episode of care again. Programs that ended with the discharge stay ended, and
 * what was said at it stays on file.
 * @returns null when the clinic has no such patient
 */
export function reopenEpisode(
  clinician: Clinician,
  patientId: string,
  episodeId: string,
): Promise<EpisodeResult | null> {
  return asActor.serializable(clinician, async (tx) => {
    const patient = await tx.patient.findFirst({
      where: patientToChange(clinician, patientId),
      select: { episodes: { ...currentEpisode, select: { id: true, dischargedOn: true } } },
    });
    if (!patient) return null;
    const [episode] = patient.episodes;
    if (episode?.id !== episodeId || episode.dischargedOn === null) return "stale";
    await tx.episode.update({
      where: { id: episodeId },
      data: { dischargedOn: null },
      select: { id: true },
    });
    await tx.discharge.updateMany({
      where: { episodeId, closedAt: { not: null }, reopenedAt: null },
      data: { reopenedAt: clinician.now, reopenedById: clinician.userId },
    });
    await recordChange(tx, clinician, {
      ...{ action: "episode.reopened", entity: "Episode", entityId: episodeId, patientId },
      detail: { dischargedOn: episode.dischargedOn },
    });
    return "done";
  });
}

import type { Clinician } from "~/auth/actor.server";
import type { LocalDate } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { measuringPlace } from "./place.server";

/**
 * Sets the date on which measures are taken again.
 * @returns "date": it lies before today; null where the actor may act on no such patient
 */
export function moveDueDate(
  clinician: Clinician,
  patientId: string,
  measureDueOn: LocalDate,
): Promise<"moved" | "date" | "no-episode" | null> {
  return asActor(clinician, async (tx) => {
    const place = await measuringPlace(tx, clinician, patientId);
    if (place === null || place === "no-episode") return place;
    const { episodeId, today, measureDueOn: before } = place;
    if (measureDueOn < today) return "date";
    if (measureDueOn === before) return "moved";
    await tx.episode.update({ where: { id: episodeId }, data: { measureDueOn } });
    await recordChange(tx, clinician, {
      ...{ action: "measure.due-moved", entity: "Episode", entityId: episodeId, patientId },
      detail: { before: { on: before }, after: { on: measureDueOn } },
    });
    return "moved";
  });
}

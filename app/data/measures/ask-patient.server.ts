import type { Clinician } from "~/auth/actor.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { measuringPlace } from "./place.server";

/** What a patient can answer alone: figures that somebody measures at a visit are not among it. */
export const askedByPhone = ["psfs", "groc", "signs"] as const;

/**
 * Puts questions on the patient's phone. One request waits at a time: a second press changes nothing.
 * @returns null where the actor may act on no such patient
 */
export function askPatient(
  clinician: Clinician,
  patientId: string,
  measures: readonly string[],
): Promise<"asked" | "no-episode" | null> {
  return asActor(clinician, async (tx) => {
    const place = await measuringPlace(tx, clinician, patientId);
    if (place === null || place === "no-episode") return place;
    const { clinicId, episodeId, now: createdAt } = place;
    const waiting = await tx.measureRequest.findFirst({
      where: { episodeId, doneAt: null, withdrawnAt: null },
      select: { id: true },
    });
    if (waiting) return "asked";
    const { id } = await tx.measureRequest.create({
      data: {
        ...{ clinicId, patientId, episodeId, measures: [...measures], answers: {} },
        ...{ createdById: clinician.userId, createdAt },
      },
      select: { id: true },
    });
    await recordAudit(tx, clinician, {
      ...{ action: "measure.asked", entity: "MeasureRequest", entityId: id, patientId },
      detail: { measures: [...measures] },
    });
    return "asked";
  });
}

/** Takes such questions back; what was answered so far is not stored as a measurement. */
export function withdrawQuestions(
  clinician: Clinician,
  patientId: string,
  requestId: string,
): Promise<"withdrawn" | "no-episode" | null> {
  return asActor(clinician, async (tx) => {
    const place = await measuringPlace(tx, clinician, patientId);
    if (place === null || place === "no-episode") return place;
    const { count } = await tx.measureRequest.updateMany({
      where: { id: requestId, patientId, doneAt: null, withdrawnAt: null },
      data: { withdrawnAt: clinician.now },
    });
    if (count === 0) return "withdrawn";
    const entry = { action: "measure.withdrawn", entity: "MeasureRequest", entityId: requestId };
    await recordAudit(tx, clinician, { ...entry, patientId });
    return "withdrawn";
  });
}

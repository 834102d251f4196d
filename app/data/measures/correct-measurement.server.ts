import type { Clinician } from "~/auth/actor.server";
import type { Answers } from "~/domain/measures/rows";
import type { LocalDate } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { measureKind } from "./measure-kind.server";
import { measuringPlace } from "./place.server";
import { measurementSelection, toMeasurement } from "./stored.server";

export type Correction = {
  /** Made by the client (UUID): a repeated send is the same correction. */
  id: string;
  /** The measurement that was wrong. */
  correctsId: string;
  takenOn: LocalDate;
  pelvisHeld: boolean | null;
  answers: Answers;
  reason: string;
};

/** "stale": it was corrected meanwhile, or is not there. Others as of a measurement. */
export type CorrectionResult = "corrected" | "stale" | "invalid" | "date" | "no-episode";

/**
 * A new version of a measurement beside the old one, which stays, with the reason. Neither moves the date on which
 * measures are due.
 * @returns null where the actor may act on no such patient
 */
export function correctMeasurement(
  clinician: Clinician,
  patientId: string,
  correction: Correction,
): Promise<CorrectionResult | null> {
  const { id, correctsId, takenOn, pelvisHeld, answers, reason } = correction;
  const corrected = asActor(clinician, async (tx): Promise<CorrectionResult | null> => {
    const place = await measuringPlace(tx, clinician, patientId);
    if (place === null || place === "no-episode") return place;
    const { clinicId, episodeId, startedOn, today, now: createdAt } = place;
    const stored = await tx.measurement.findFirst({
      where: { id: correctsId, patientId, episodeId },
      select: { ...measurementSelection, correctedBy: { select: { id: true } } },
    });
    if (stored?.correctedBy?.id === id) return "corrected";
    if (!stored || stored.correctedBy) return "stale";
    if (takenOn < startedOn || takenOn > today) return "date";
    const { measure, version, side, score: before, source } = toMeasurement(stored);
    const kind = await measureKind(tx, place, { measure, version }, { withRetired: true });
    if (!kind || Object.keys(answers).length === 0 || !kind.areAnswers(answers)) return "invalid";
    const score = kind.score(answers);
    await tx.measurement.create({
      data: {
        ...{ id, clinicId, patientId, episodeId, measure, version, takenOn, side, pelvisHeld },
        ...{ answers, score, source, takenById: clinician.userId, createdAt, correctsId, reason },
      },
      select: { id: true },
    });
    await recordChange(tx, clinician, {
      ...{ action: "measure.corrected", entity: "Measurement", entityId: id, patientId },
      detail: { measure, correctsId, before: { score: before }, after: { score } },
    });
    return "corrected";
  });
  // Somebody corrected it at the same moment.
  return unlessTaken<CorrectionResult | null, CorrectionResult>(corrected, "stale");
}

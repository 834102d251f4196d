import { randomUUID } from "node:crypto";
import type { PatientActor } from "~/auth/actor.server";
import type { Answers, MeasurementRow } from "~/domain/measures/rows";
import { recordChange } from "~/lib/audit.server";
import type { Tx } from "~/lib/db.server";
import { measureKind } from "./measure-kind.server";
import type { MeasuringPlace } from "./place.server";
import { measurementSelection, toMeasurement } from "./stored.server";

/**
 * A new version of a measurement with the answers that were open in it, in the caller's transaction: taken on the same
 * day, without a reason in words. What was answered in it meanwhile stands; with nothing new nothing is stored.
 */
export async function completeMeasurement(
  tx: Tx,
  patient: PatientActor,
  place: MeasuringPlace,
  measurementId: string,
  later: Answers,
): Promise<void> {
  const { clinicId, patientId, episodeId, now: createdAt } = place;
  const stored = await standing(tx, place, measurementId);
  if (stored === null) return;
  const { id: correctsId, measure, version, takenOn, side, pelvisHeld } = stored;
  const answers = { ...later, ...stored.answers };
  if (Object.keys(answers).length === Object.keys(stored.answers).length) return;
  const kind = await measureKind(tx, place, stored, { withRetired: true });
  const score = kind?.score(answers) ?? null;
  const id = randomUUID();
  await tx.measurement.create({
    data: {
      ...{ id, clinicId, patientId, episodeId, measure, version, takenOn, side, pelvisHeld },
      ...{ answers, score, source: "PATIENT", takenById: patient.userId, createdAt, correctsId },
    },
    select: { id: true },
  });
  await recordChange(tx, patient, {
    ...{ action: "measure.completed", entity: "Measurement", entityId: id, patientId },
    detail: { measure, correctsId, before: { score: stored.score }, after: { score } },
  });
}

/** The version that nobody corrected. */
async function standing(tx: Tx, { episodeId, patientId }: MeasuringPlace, id: string) {
  const stored = await tx.measurement.findMany({
    where: { episodeId, patientId },
    select: measurementSelection,
  });
  const rows = stored.map(toMeasurement);
  const after = (row: MeasurementRow): MeasurementRow => {
    const next = rows.find(({ correctsId }) => correctsId === row.id);
    return next ? after(next) : row;
  };
  const first = rows.find((row) => row.id === id);
  return first ? after(first) : null;
}

import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { isUnavailable } from "~/lib/unavailable.server";
import { requestSelection, toRequest } from "./asked.server";
import { type MeasuringPlace, measuringPlace } from "./place.server";

/** "gone": taken back by the clinic, or no care runs any more; nothing is stored. "sent": the answers were sent before. */
export type Ended = "gone" | "sent";

export type Open = { place: MeasuringPlace; request: ReturnType<typeof toRequest<OpenRow>> };
type OpenRow = { id: string; measures: unknown; answers: unknown; openedAt: Date | null };

/** Holds the request's row, so that whoever answers on another phone comes before or after. */
export async function openRequest(
  tx: Tx,
  patient: PatientActor,
  requestId: string,
): Promise<Open | Ended | null> {
  const { patientId } = patient;
  const own = { id: requestId, patientId, patient: patientsOf(patient) };
  const { count } = await tx.measureRequest.updateMany({ where: own, data: { patientId } });
  if (count === 0) return null;
  const place = await measuringPlace(tx, patient, patientId);
  const row = await tx.measureRequest.findUniqueOrThrow({
    where: { id: requestId },
    select: { ...requestSelection, episodeId: true },
  });
  if (row.doneAt) return "sent";
  if (place === null || place === "no-episode" || row.episodeId !== place.episodeId) return "gone";
  return row.withdrawnAt ? "gone" : { place, request: toRequest(row) };
}

/** Notes that somebody has the questions before them. The page is not held up: else the next look is noted. */
export async function markOpened(patient: PatientActor, requestId: string): Promise<void> {
  const { patientId, now: openedAt } = patient;
  const mark = async (tx: Tx) => {
    const { count } = await tx.measureRequest.updateMany({
      where: { id: requestId, patient: patientsOf(patient), openedAt: null },
      data: { openedAt },
    });
    if (count === 0) return;
    const entry = { action: "measure.opened", entity: "MeasureRequest", entityId: requestId };
    await recordAudit(tx, patient, { ...entry, patientId });
  };
  try {
    await asActor(patient, mark, { byTheWay: true });
  } catch (thrown) {
    if (!isUnavailable(thrown)) throw thrown;
  }
}

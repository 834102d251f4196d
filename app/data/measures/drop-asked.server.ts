import type { Clinician, PatientActor } from "~/auth/actor.server";
import type { PhoneAnswers } from "~/domain/measures/asked";
import { recordAudit } from "~/lib/audit.server";
import type { Tx } from "~/lib/db.server";
import { requestSelection, toRequest } from "./asked.server";
import type { MeasuringPlace } from "./place.server";

type Dropped = {
  measure: string;
  /** What becomes of a request in which nothing else is asked. */
  ends: "doneAt" | "withdrawnAt";
  /** Only of this request; otherwise of the one that waits. */
  requestId?: string;
};

/**
 * Takes one measure out of what waits on a phone, with what was said to it there; what else is asked goes on waiting. A
 * step of a command that knows the patient as the actor's.
 * @returns whether it waited
 */
export async function dropAsked(
  tx: Tx,
  actor: Clinician | PatientActor,
  { patientId, episodeId, now }: MeasuringPlace,
  { measure, ends, requestId }: Dropped,
): Promise<boolean> {
  const where = { id: requestId, patientId, episodeId, doneAt: null, withdrawnAt: null };
  // Holds the row: an answer that a phone keeps comes before or after.
  await tx.measureRequest.updateMany({ where, data: { patientId } });
  const row = await tx.measureRequest.findFirst({ where, select: requestSelection });
  if (!row) return false;
  const request = toRequest(row);
  const measures = request.measures.filter((asked) => asked.measure !== measure);
  if (measures.length === request.measures.length) return false;
  const said: PhoneAnswers = request.answers;
  const answers = Object.fromEntries(
    Object.entries(said).filter(([key]) => !key.startsWith(`${measure}.`)),
  );
  // Of a request that ends with it, what was asked and said is still shown.
  const data = measures.length === 0 ? { [ends]: now } : { measures, answers };
  await tx.measureRequest.update({ where: { id: row.id }, data, select: { id: true } });
  await recordAudit(tx, actor, {
    ...{ action: "measure.withdrawn", entity: "MeasureRequest", entityId: row.id, patientId },
    detail: { measures: [measure] },
  });
  return true;
}

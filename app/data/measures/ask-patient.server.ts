import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { type AskedMeasure, withMore } from "~/domain/measures/asked";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { askedNow, openItemsOf, requestSelection, toRequest } from "./asked.server";
import { dropAsked } from "./drop-asked.server";
import { mailQuestions } from "./mail-questions.server";
import { type MeasuringPlace, measuringPlace } from "./place.server";

/** What is to be asked: measures by name, or the open items of one measurement. */
export type Wanted = { measures: readonly string[] } | { completes: string };

/** "nothing": none of it can be asked on a phone. "no-phone": nobody is let in to the record. "no-episode": no care runs. */
export type AskResult = "asked" | "nothing" | "no-phone" | "no-episode";

/**
 * Puts questions on the patient's phone, and lets a mail say that they wait. One request waits at a time: what is asked
 * besides goes behind what waits, and what waits already changes nothing.
 * @returns null where the actor may act on no such patient
 */
export function askPatient(
  clinician: Clinician,
  patientId: string,
  wanted: Wanted,
): Promise<AskResult | null> {
  return asActor(clinician, async (tx): Promise<AskResult | null> => {
    // Two who press at once follow one another: they hold the patient's row.
    const { count } = await tx.patient.updateMany({
      where: patientToChange(clinician, patientId, "ACT"),
      data: { logVersion: { increment: 0 } },
    });
    const place = count === 0 ? null : await measuringPlace(tx, clinician, patientId);
    if (place === null || place === "no-episode") return place;
    const readers = await tx.patientAccess.count({ where: { patientId, untilAt: null } });
    if (readers === 0) return "no-phone";
    const more = await resolve(tx, place, wanted);
    if (more.length === 0) return "nothing";
    const { clinicId, episodeId, now: createdAt } = place;
    const row = await tx.measureRequest.findFirst({
      where: { episodeId, doneAt: null, withdrawnAt: null },
      select: requestSelection,
    });
    const waiting = row ? toRequest(row).measures : [];
    const measures = withMore(waiting, more);
    if (measures.length === waiting.length) return "asked";
    const { id } = row
      ? await tx.measureRequest.update({
          where: { id: row.id },
          data: { measures },
          select: { id: true },
        })
      : await tx.measureRequest.create({
          data: {
            ...{ clinicId, patientId, episodeId, measures, answers: {} },
            ...{ createdById: clinician.userId, createdAt },
          },
          select: { id: true },
        });
    await recordAudit(tx, clinician, {
      ...{ action: "measure.asked", entity: "MeasureRequest", entityId: id, patientId },
      detail: { measures: measures.slice(waiting.length).map(({ measure }) => measure) },
    });
    await mailQuestions(tx, { requestId: id, patientId, clinicId });
    return "asked";
  });
}

async function resolve(tx: Tx, place: MeasuringPlace, wanted: Wanted): Promise<AskedMeasure[]> {
  const asked: (AskedMeasure | null)[] = [];
  if ("completes" in wanted) asked.push(await openItemsOf(tx, place, wanted.completes));
  else {
    for (const measure of new Set(wanted.measures)) asked.push(await askedNow(tx, place, measure));
  }
  return asked.filter((one) => one !== null);
}

/**
 * Takes such questions back; what was answered so far is not stored as a measurement.
 * @param only the one measure that is meant; what else was asked goes on waiting
 * @returns "sent" where the answers came in meanwhile; null where the actor may act on no such patient
 */
export function withdrawQuestions(
  clinician: Clinician,
  patientId: string,
  requestId: string,
  only: string | null = null,
): Promise<"withdrawn" | "sent" | "no-episode" | null> {
  return asActor(clinician, async (tx) => {
    const place = await measuringPlace(tx, clinician, patientId);
    if (place === null || place === "no-episode") return place;
    const own = { id: requestId, patientId, episodeId: place.episodeId };
    if (only === null) {
      const { count } = await tx.measureRequest.updateMany({
        where: { ...own, doneAt: null, withdrawnAt: null },
        data: { withdrawnAt: clinician.now },
      });
      if (count > 0) {
        const entry = { action: "measure.withdrawn", entity: "MeasureRequest" };
        await recordAudit(tx, clinician, { ...entry, entityId: requestId, patientId });
        return "withdrawn";
      }
    } else {
      const dropped = { measure: only, ends: "withdrawnAt" as const, requestId };
      if (await dropAsked(tx, clinician, place, dropped)) return "withdrawn";
    }
    const sent = await tx.measureRequest.count({ where: { ...own, doneAt: { not: null } } });
    return sent > 0 ? "sent" : "withdrawn";
  });
}

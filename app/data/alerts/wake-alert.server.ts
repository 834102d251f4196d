import { randomUUID } from "node:crypto";
import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { localDateAt } from "~/domain/calendar/dates";
import { asActor } from "~/lib/db.server";
import { answerSelection, toAnswer } from "./stored.server";
import { newestAnswer, takeTurn, writeAnswer } from "./write.server";

/** "stale": it is not the newest answer any more, or was none to sleep by; nothing was changed. */
export type WakeResult = "woken" | "stale";

/**
 * Brings a snoozed alert back at once. Kept as a snooze that ends on the day it is given, so that nothing is
 * rewritten and the newest answer decides as always.
 * @param answerId the snooze
 * @returns null when the clinic has no such answer about this patient
 */
export function wakeAlert(
  clinician: Clinician,
  patientId: string,
  answerId: string,
): Promise<WakeResult | null> {
  return asActor(clinician, async (tx) => {
    if ((await takeTurn(tx, clinician, patientId)) === null) return null;
    const snooze = await tx.alertAnswer.findFirst({
      where: { id: answerId, patient: patientToChange(clinician, patientId, "ACT") },
      select: { ...answerSelection, patient: { select: { timeZone: true } } },
    });
    if (!snooze) return null;
    const { patient, ...stored } = snooze;
    const today = localDateAt(clinician.now, patient.timeZone);
    const { id, rule, key, kind, untilOn, figures } = toAnswer(stored);
    const newest = await newestAnswer(tx, clinician, patientId, { rule, key });
    if (newest?.id !== id || kind !== "SNOOZED" || (untilOn ?? today) <= today) return "stale";
    const woken = { rule, key, kind, figures, reason: "", localDate: today, untilOn: today };
    await writeAnswer(tx, clinician, { ...woken, id: randomUUID(), patientId }, "alert.woken");
    return "woken";
  });
}

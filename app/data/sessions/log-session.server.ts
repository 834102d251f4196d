import type { PatientActor } from "~/auth/actor.server";
import type { Receipt } from "~/domain/session/log-window";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { markHandled, wasHandled } from "./handled.server";
import type { SessionInput } from "./input.server";
import { findPlace } from "./place.server";
import { type LogOutcome, refused } from "./stored.server";
import { createSession, editSession } from "./write.server";

/**
 * Logs a session within the window of its channel, or changes one that was received in the last 48 hours.
 * There is one log for each program, day and slot: a second one, under whatever id, is an edit of the first.
 * Double sends, also at the same moment, end as one log. What a phone's queue sends again is a repetition and
 * changes nothing; a form that is sent again may hold changes.
 */
export async function logSession(
  patient: PatientActor,
  input: SessionInput,
  receipt: Receipt = typed(patient),
): Promise<LogOutcome> {
  const attempt = () => asActor(patient, (tx) => saveSession(tx, patient, input, receipt));
  // Taken: the same log came in a moment earlier, and the second try finds it. Taken again: the id
  // is somebody else's.
  const first = await unlessTaken(attempt(), null);
  return first ?? unlessTaken(attempt(), refused("not-found"));
}

/** A log that is typed on a page and said just now. */
export function typed({ now, timeZone }: PatientActor): Receipt {
  return { channel: "typed", saidAt: null, now, timeZone };
}

async function saveSession(
  tx: Tx,
  patient: PatientActor,
  input: SessionInput,
  receipt: Receipt,
): Promise<LogOutcome> {
  const place = await findPlace(tx, patient, input, receipt);
  const existing = typeof place === "string" ? null : place.existing;
  if (receipt.channel === "queue") {
    const isKnown = existing?.id === input.id || (await wasHandled(tx, patient, input.id));
    if (isKnown) return { outcome: "unchanged", id: existing?.id ?? input.id };
  }
  if (typeof place === "string") return refused(place);
  if (!existing) {
    await createSession(tx, patient, input, place, receipt);
    return { outcome: "stored", id: input.id };
  }
  const changed = await editSession(tx, patient, input, place, existing, receipt);
  if (changed && existing.id !== input.id) await markHandled(tx, patient, input.id);
  return { outcome: changed ? "edited" : "unchanged", id: existing.id };
}

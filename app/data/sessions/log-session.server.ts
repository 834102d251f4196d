import type { PatientActor } from "~/auth/actor.server";
import { sessionStamp } from "~/domain/session/log-stamp";
import { type Receipt, saidAt } from "~/domain/session/log-window";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import type { SessionInput } from "./input.server";
import { whatIsKnown } from "./knowledge";
import { findPlace } from "./place.server";
import {
  findStored,
  type LogOutcome,
  markHandled,
  refused,
  type StoredSession,
  wasHandled,
} from "./stored.server";
import { createSession, editSession, isSame } from "./write.server";

/**
 * Logs a session within the window of its channel, or changes one that was received in the last 48 hours.
 * There is one log for each program, day and slot: a second one, under whatever id, is an edit of the first.
 * Double sends, also at the same moment, end as one log. What a phone's queue sends again is a repetition and
 * changes nothing; a form that is sent again may hold changes. A form that was opened before the newest log came in
 * is asked about first.
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
  const isQueued = receipt.channel === "queue";
  // First of all, however late it is: the answer to an earlier send may have been lost on its way.
  if (isQueued && (await isKnown(tx, patient, input.id))) {
    return { outcome: "unchanged", id: input.id };
  }
  const place = await findPlace(tx, patient, input, receipt);
  if (typeof place === "string") return refused(place);
  const { existing } = place;
  if (!existing) {
    await createSession(tx, patient, input, place, receipt);
    return { outcome: "stored", id: input.id };
  }
  const { id } = existing;
  const knows = isQueued
    ? "part"
    : whatIsKnown(input, stampOf(existing), isFirstSend(input, existing));
  const wanted = knows === "all" ? input : withWhatWasSaid(input, existing);
  const asks = knows === "nothing" && !isSame(existing, wanted, place);
  if (asks) return { outcome: "newer", id };
  if (existing.id !== input.id) await markHandled(tx, patient, input.id);
  if (isQueued && saidAt(receipt) < lastSaidAt(existing)) return { outcome: "unchanged", id };
  const changed = await editSession(tx, patient, wanted, place, existing, receipt);
  return { outcome: changed ? "edited" : "unchanged", id };
}

async function isKnown(tx: Tx, patient: PatientActor, id: string): Promise<boolean> {
  return (await findStored(tx, patient, { id })) !== null || (await wasHandled(tx, patient, id));
}

/** When the newest word on a session was said: what a phone kept longer than that must not undo it. */
function lastSaidAt({ saidAt: said, editedAt, createdAt }: StoredSession): Date {
  return said ?? editedAt ?? createdAt;
}

function stampOf({ exerciseLogs: exercises, painReports, ...session }: StoredSession): string {
  return sessionStamp({ ...session, exercises }, painReports);
}

/** The same form once more, as when somebody went back and picked another number. */
function isFirstSend({ id }: SessionInput, existing: StoredSession): boolean {
  return existing.id === id && existing.editedAt === null;
}

/** What was not answered by whoever did not see the log that is there was not taken back. */
function withWhatWasSaid(input: SessionInput, existing: StoredSession): SessionInput {
  return {
    ...input,
    effort: input.effort ?? existing.effort,
    missReason: input.missReason ?? existing.missReason,
    note: input.note ?? existing.note,
  };
}

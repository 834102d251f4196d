import type { PatientActor } from "~/auth/actor.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { changeRecord, type Done } from "~/data/patients/change-record.server";
import { sessionStamp } from "~/domain/session/log-stamp";
import { type Receipt, saidAt } from "~/domain/session/log-window";
import type { Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import type { SessionInput } from "./input.server";
import { whatIsKnown } from "./knowledge";
import { unanswered } from "./pain-answers.server";
import { type EasierOf, findPlace, readStanding } from "./place.server";
import { type LogOutcome, markHandled, refused, type StoredSession } from "./stored.server";
import { createSession, editSession, isSame, lastSaidAt } from "./write.server";

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
  const { find } = await listExercises(patient);
  const easierOf: EasierOf = (exerciseId) => find(exerciseId)?.easier ?? [];
  const attempt = () =>
    changeRecord(patient, patient.patientId, (tx) =>
      saveSession(tx, patient, input, receipt, easierOf),
    );
  // Taken: the id is somebody else's.
  return (await unlessTaken(attempt(), null)) ?? refused("not-found");
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
  easierOf: EasierOf,
): Promise<Done<LogOutcome>> {
  const isQueued = receipt.channel === "queue";
  const standing = await readStanding(tx, patient, input);
  if (!standing) return unchanged(refused("not-found"));
  const isKnown = standing.stored.some(({ id }) => id === input.id) || standing.isHandled;
  // First of all, however late it is: the answer to an earlier send may have been lost on its way.
  if (isQueued && isKnown) return unchanged({ outcome: "unchanged", id: input.id });
  const place = findPlace(standing, patient, input, receipt, easierOf);
  if (typeof place === "string") return unchanged(refused(place));
  const { existing } = place;
  if (!existing) {
    const audit = await createSession(tx, patient, input, place, receipt);
    return { result: { outcome: "stored", id: input.id }, audit };
  }
  const { id } = existing;
  const knows = isQueued
    ? "part"
    : whatIsKnown(input, stampOf(existing), isFirstSend(input, existing));
  const isOlder = isQueued && saidAt(receipt) < lastSaidAt(existing);
  const wanted = isOlder
    ? withWhatIsOpen(input, existing)
    : knows === "all"
      ? input
      : withWhatWasSaid(input, existing);
  const asks = knows === "nothing" && !isSame(existing, wanted, place);
  if (asks) return unchanged({ outcome: "newer", id });
  const isNewId = id !== input.id && !standing.isHandled;
  if (isNewId) await markHandled(tx, patient, input.id);
  const audit = await editSession(tx, patient, wanted, place, existing, receipt);
  return {
    result: { outcome: audit === null ? "unchanged" : "edited", id },
    audit,
    keeps: isNewId,
  };
}

/** An answer for which nothing is written. */
function unchanged(result: LogOutcome): Done<LogOutcome> {
  return { result, audit: null };
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

/** An older word undoes none, and is not lost: it answers what the newer ones left open, a number above all. */
function withWhatIsOpen(input: SessionInput, existing: StoredSession): SessionInput {
  const { status, exerciseLogs: exercises } = existing;
  return {
    ...{ ...input, status, exercises },
    effort: existing.effort ?? input.effort,
    missReason: existing.missReason ?? input.missReason,
    note: existing.note ?? input.note,
    pain: unanswered(existing.painReports, input.pain),
  };
}

import type { PatientActor } from "~/auth/actor.server";
import { changeRecord, type Done } from "~/data/patients/change-record.server";
import { patientsOf } from "~/data/patients/scope.server";
import { sessionStamp } from "~/domain/session/log-stamp";
import type { Receipt } from "~/domain/session/log-window";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { easierVersions } from "./easier-versions.server";
import type { SessionInput } from "./input.server";
import { whatIsKnown } from "./knowledge";
import { unanswered } from "./pain-answers.server";
import { type EasierOf, findPlace, readStanding } from "./place.server";
import { type LogOutcome, markHandled, refused, type StoredSession } from "./stored.server";
import { createSession, editSession, isSame, mayUndoNothing } from "./write.server";

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
  const { exercises, pain } = input;
  const names = exercises.some(({ easierId }) => easierId !== null);
  const outcome = await logOnce(patient, input, receipt, names);
  // What was felt in an exercise that is no item's may have been felt in an easier version of one.
  const isUnknown = outcome.outcome === "refused" && outcome.reason === "not-found";
  const mayBeEasier = !names && isUnknown && pain.some(({ exerciseId }) => exerciseId !== null);
  return mayBeEasier ? logOnce(patient, input, receipt, true) : outcome;
}

async function logOnce(
  patient: PatientActor,
  input: SessionInput,
  receipt: Receipt,
  knowsEasier: boolean,
): Promise<LogOutcome> {
  const easierOf: EasierOf = knowsEasier ? await easierVersions(patient, input.dueOn) : () => [];
  const attempt = (sent: SessionInput) =>
    changeRecord(patient, patient.patientId, (tx) =>
      saveSession(tx, patient, sent, receipt, easierOf),
    );
  const isTied = input.pain.some(({ reportId }) => reportId);
  // Taken: the id is somebody else's, or one of the reports' that it names, which it can do without.
  return (
    (await unlessTaken(attempt(input), null)) ??
    (isTied ? await unlessTaken(attempt(await withOwnReports(patient, input)), null) : null) ??
    refused("not-found")
  );
}

/** Names those reports alone that stand there as the patient's own. */
async function withOwnReports(patient: PatientActor, input: SessionInput): Promise<SessionInput> {
  const ids = input.pain.flatMap(({ reportId }) => reportId ?? []);
  const { patientId } = patient;
  const own = await asActor.reads(patient, (rows) =>
    rows.painReport.findMany({
      where: { id: { in: ids }, patientId, patient: patientsOf(patient) },
      select: { id: true },
    }),
  );
  const isOwn = (id: string | null | undefined) => own.some((each) => each.id === id);
  const pain = input.pain.map((each) =>
    isOwn(each.reportId) ? each : { ...each, reportId: null },
  );
  return { ...input, pain };
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
  const wanted = mayUndoNothing(receipt, existing)
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

/** A word that may undo nothing is not lost: it answers what those before left open, a number above all. */
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

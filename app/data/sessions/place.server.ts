import type { PatientActor } from "~/auth/actor.server";
import { patientOfInSql } from "~/data/patients/scope.server";
import { toPatientLog } from "~/data/record/patient-log.server";
import { programs } from "~/data/record/stored-log.server";
import { addDays, localDateAt, mondayOf } from "~/domain/calendar/dates";
import { findRevision, inForceOn } from "~/domain/program/in-force";
import { loggableSlots } from "~/domain/program/loggable-slots";
import type { PatientLog, ProgramItemRow, RevisionRow } from "~/domain/rows";
import type { LogRefusal } from "~/domain/session/log-window";
import { canEditLog, LATE_DAYS, type Receipt, windowRefusal } from "~/domain/session/log-window";
import type { Rows } from "~/lib/db.server";
import { readRow, sql, sqlWords, text } from "~/lib/json-rows.server";
import type { SessionInput } from "./input.server";
import { handledAs, type StoredSession, storedSessions } from "./stored.server";

/** Where a log belongs: the revision that it points at, and the log that is already there. */
export type Place = { programId: string; revision: RevisionRow; existing: StoredSession | null };

type Plan = Pick<PatientLog, "programs" | "sessions" | "pauses">;
type Key = Pick<
  SessionInput,
  "id" | "dueOn" | "slot" | "revisionId" | "status" | "exercises" | "pain"
>;

/** Ids of the easier versions that may have been offered of an item; empty where there is none. */
export type EasierOf = (item: ProgramItemRow) => readonly string[];

/** What stands when a log comes in. */
export type Standing = {
  plan: Plan;
  /** The sessions of its week, and the one with its id. */
  stored: StoredSession[];
  /** Its id came before, and is stored under another one or was taken back. */
  isHandled: boolean;
};

/** Finds the place of a log that was sent, or the reason why there is none. */
export function findPlace(
  { plan, stored }: Standing,
  patient: PatientActor,
  key: Key,
  receipt: Receipt,
  easierOf: EasierOf,
): Place | LogRefusal {
  const known = stored.find(({ id }) => id === key.id);
  // An id that was used before must come back for the same session.
  if (known && (known.dueOn !== key.dueOn || known.slot !== key.slot)) return "not-found";
  if (known) return editPlace(plan, patient, known, key, easierOf);
  const inForce = inForceOn(plan.programs, key.dueOn);
  const existing = stored.find(
    ({ programId, dueOn, slot }) =>
      programId === inForce?.program.id && dueOn === key.dueOn && slot === key.slot,
  );
  if (existing) return editPlace(plan, patient, existing, key, easierOf);
  const refusal = windowRefusal(key.dueOn, receipt);
  if (refusal) return refusal;
  if (!inForce) return "no-program";
  if (isAllOfAnother(plan, key, inForce.program.id)) return "not-found";
  if (!loggableSlots(plan, key.dueOn).includes(key.slot)) return "no-such-session";
  const { revisions } = inForce.program;
  const revision =
    revisionSeen(revisions, key, receipt, easierOf) ??
    revisionOfItems(revisions, key, easierOf) ??
    inForce.revision;
  const programId = inForce.program.id;
  return holdsItems(revision, key, easierOf)
    ? { programId, revision, existing: null }
    : "not-found";
}

/**
 * All programs, the sessions of the week around a log's day, which tell what is due on it, and what came under its id
 * before; in one statement. Null where the actor has no record.
 */
export async function readStanding(
  rows: Pick<Rows, "$queryRaw">,
  patient: PatientActor,
  { id, dueOn }: Pick<Key, "id" | "dueOn">,
): Promise<Standing | null> {
  const monday = mondayOf(dueOn);
  const sunday = addDays(monday, 6);
  const columns = {
    timeZone: text("time_zone"),
    programs,
    handled: handledAs(id),
    sessionLogs: storedSessions((table) => {
      const [own, day] = [sqlWords(`${table}.id`), sqlWords(`${table}.due_on`)];
      return sql`(${own} = ${id} OR ${day} BETWEEN ${monday} AND ${sunday})`;
    }),
  };
  const row = await readRow(rows, "patients", columns, patientOfInSql(patient, patient.patientId));
  if (!row) return null;
  const { handled, sessionLogs, ...rest } = row;
  const week = sessionLogs.filter((each) => monday <= each.dueOn && each.dueOn <= sunday);
  // A pause closes no day to what was done all the same: an older page, or a phone, may still send it.
  const nothing = {
    episodes: [],
    painReports: [],
    redFlags: [],
    pauses: [],
    absences: [],
    thread: null,
  };
  const plan = toPatientLog({ ...rest, ...nothing, sessionLogs: week });
  return { plan, stored: sessionLogs, isHandled: handled };
}

function editPlace(
  plan: Plan,
  patient: PatientActor,
  existing: StoredSession,
  key: Key,
  easierOf: EasierOf,
): Place | LogRefusal {
  const revision = findRevision(plan.programs, existing.revisionId)?.revision;
  if (!revision || !holdsItems(revision, key, easierOf)) return "not-found";
  if (!canEditLog(existing, patient.now)) return "edit-closed";
  return { programId: existing.programId, revision, existing };
}

/** Whatever is said of single exercises must be said of this revision's own, or of an easier version that it allows. */
function holdsItems({ items }: RevisionRow, { exercises, pain }: Key, easierOf: EasierOf): boolean {
  const felt = pain.flatMap(({ exerciseId }) => exerciseId ?? []);
  const allows = (item: ProgramItemRow, easierId: string | null) =>
    easierId === null || easierOf(item).includes(easierId);
  return (
    exercises.every(({ itemId, easierId }) =>
      items.some((item) => item.id === itemId && allows(item, easierId)),
    ) && felt.every((id) => items.some((item) => item.exerciseId === id || allows(item, id)))
  );
}

/** "All done" was said of what the phone showed: of stretches of a program that another one has replaced since. */
function isAllOfAnother(
  { programs }: Plan,
  { status, revisionId }: Key,
  programId: string,
): boolean {
  const seen = status === "DONE" && revisionId ? findRevision(programs, revisionId) : null;
  return seen !== null && seen.program.id !== programId;
}

/**
 * A phone that was away says which revision its page was drawn from. Of a day, that is the one whose exercises were done. No
 * page is older than what a phone may keep: a revision that was replaced before then is not taken.
 * @param revisions rising by number
 */
function revisionSeen(
  revisions: readonly RevisionRow[],
  key: Key,
  { now, timeZone }: Receipt,
  easierOf: EasierOf,
): RevisionRow | undefined {
  const since = addDays(localDateAt(now, timeZone), -LATE_DAYS);
  return revisions.find((revision, i) => {
    const replacedOn = revisions[i + 1]?.effectiveOn ?? null;
    return (
      revision.id === key.revisionId &&
      revision.effectiveOn <= key.dueOn &&
      (replacedOn === null || replacedOn >= since) &&
      holdsItems(revision, key, easierOf)
    );
  });
}

/**
 * The clinician may change the program while the patient is stretching: the log then belongs to the
 * revision whose exercises were done, if that one had come into effect.
 */
function revisionOfItems(
  revisions: readonly RevisionRow[],
  key: Key,
  easierOf: EasierOf,
): RevisionRow | undefined {
  if (key.exercises.length === 0) return undefined;
  return revisions.find(
    (revision) => revision.effectiveOn <= key.dueOn && holdsItems(revision, key, easierOf),
  );
}

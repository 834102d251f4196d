import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { patientLogSelect, toPatientLog } from "~/data/record/patient-log.server";
import { addDays, mondayOf } from "~/domain/calendar/dates";
import { findRevision, inForceOn } from "~/domain/program/in-force";
import { loggableSlots } from "~/domain/program/loggable-slots";
import type { LocalDate, PatientLog, RevisionRow } from "~/domain/rows";
import type { LogRefusal } from "~/domain/session/log-window";
import { canEditLog, type Receipt, windowRefusal } from "~/domain/session/log-window";
import type { Tx } from "~/lib/db.server";
import type { SessionInput } from "./input.server";
import { findStored, type StoredSession } from "./stored.server";

/** Where a log belongs: the revision that it points at, and the log that is already there. */
export type Place = { programId: string; revision: RevisionRow; existing: StoredSession | null };

type Plan = Pick<PatientLog, "programs" | "sessions">;
type Key = Pick<SessionInput, "id" | "dueOn" | "slot" | "exercises" | "pain">;

/** Finds the place of a log that was sent, or the reason why there is none. */
export async function findPlace(
  tx: Tx,
  patient: PatientActor,
  key: Key,
  receipt: Receipt,
): Promise<Place | LogRefusal> {
  const known = await findStored(tx, patient, { id: key.id });
  // An id that was used before must come back for the same session.
  if (known && (known.dueOn !== key.dueOn || known.slot !== key.slot)) return "not-found";
  const plan = await readPlan(tx, patient, key.dueOn);
  if (known) return editPlace(plan, patient, known, key);
  const inForce = inForceOn(plan.programs, key.dueOn);
  const programId = inForce?.program.id ?? "";
  const existing = await findStored(tx, patient, {
    programId_dueOn_slot: { programId, dueOn: key.dueOn, slot: key.slot },
  });
  if (existing) return editPlace(plan, patient, existing, key);
  const refusal = windowRefusal(key.dueOn, receipt);
  if (refusal) return refusal;
  if (!inForce) return "no-program";
  if (!loggableSlots(plan, key.dueOn).includes(key.slot)) return "no-such-session";
  const revision = revisionOfItems(inForce.program.revisions, key) ?? inForce.revision;
  return holdsItems(revision, key) ? { programId, revision, existing: null } : "not-found";
}

/** All programs, and the sessions of the week around a day: what tells what is due on it. */
async function readPlan(tx: Tx, patient: PatientActor, day: LocalDate): Promise<Plan> {
  const monday = mondayOf(day);
  const { programs, sessionLogs } = patientLogSelect();
  const row = await tx.patient.findFirstOrThrow({
    where: patientsOf(patient),
    select: {
      timeZone: true,
      programs,
      sessionLogs: { ...sessionLogs, where: { dueOn: { gte: monday, lte: addDays(monday, 6) } } },
    },
  });
  return toPatientLog({ ...row, episodes: [], painReports: [], redFlags: [], pauses: [] });
}

function editPlace(
  plan: Plan,
  patient: PatientActor,
  existing: StoredSession,
  key: Key,
): Place | LogRefusal {
  const revision = findRevision(plan.programs, existing.revisionId)?.revision;
  if (!revision || !holdsItems(revision, key)) return "not-found";
  if (!canEditLog(existing, patient.now)) return "edit-closed";
  return { programId: existing.programId, revision, existing };
}

/** Whatever is said of single exercises must be said of this revision's own. */
function holdsItems({ items }: RevisionRow, { exercises, pain }: Key): boolean {
  const felt = pain.flatMap(({ exerciseId }) => exerciseId ?? []);
  return (
    exercises.every(({ itemId }) => items.some((item) => item.id === itemId)) &&
    felt.every((exerciseId) => items.some((item) => item.exerciseId === exerciseId))
  );
}

/**
 * The clinician may change the program while the patient is stretching: the log then belongs to the
 * revision whose exercises were done, if that one had come into effect.
 */
function revisionOfItems(revisions: readonly RevisionRow[], key: Key): RevisionRow | undefined {
  if (key.exercises.length === 0) return undefined;
  return revisions.find(
    (revision) => revision.effectiveOn <= key.dueOn && holdsItems(revision, key),
  );
}

import { randomUUID } from "node:crypto";
import type { Clinician, PatientActor } from "~/auth/actor.server";
import { type MeasuringPlace, measuringPlace } from "~/data/measures/place.server";
import { writeReport } from "~/data/red-flags/write-report.server";
import {
  type IntakeAnswers,
  type IntakeQuestion,
  isUnder16,
  newlyLocking,
  nothingAnswered,
  positive,
  stillOpen,
} from "~/domain/measures/intake";
import { isSameIntake } from "~/domain/measures/intake-merge";
import { type BegunWith, begunWith, readIntakeAnswers } from "~/domain/measures/intake-stored";
import { birthOf } from "~/domain/patient/birth";
import { recordAudit, recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { finishIntake } from "./finish-intake.server";

export type IntakeInput = {
  /** The one that the answers began from; 0: nothing was stored yet. */
  edition: number;
  answers: IntakeAnswers;
  /** Ends the intake, once nothing is open. From the phone it may stay false: a clinician looks at it and ends it. */
  isDone: boolean;
};

/**
 * "saved": as a draft. "done": it is ended, and its activities and signs are measurements. "open": stored as a draft,
 * because these questions wait. "activities": stored as a draft; with those that the episode has, there are more than
 * five. "changed": somebody stored other answers meanwhile, and nothing was written. "ended": it was ended before, and
 * nothing was written.
 */
export type IntakeSaved =
  | { kind: "saved" | "done" | "activities"; edition: number }
  | { kind: "open"; edition: number; open: IntakeQuestion[] }
  | { kind: "changed" | "ended"; edition: number; there: IntakeAnswers }
  | { kind: "no-episode" };

/**
 * Stores the intake of a patient's running episode, by a clinician, the patient or a carer. In the same transaction every
 * red flag that became a "yes" is a report like one of "Something is wrong" (an alert, a pause where it asks for one),
 * and a decision from before counts no more. The same answers once more are no change.
 * @returns null where the actor may act on no such patient
 */
export async function saveIntake(
  actor: Clinician | PatientActor,
  patientId: string,
  input: IntakeInput,
): Promise<IntakeSaved | null> {
  const attempt = () => asActor.serializable(actor, (tx) => save(tx, actor, patientId, input));
  // Taken: somebody began the same intake a moment earlier, and by now it can be seen.
  const first = await unlessTaken(attempt(), "taken" as const);
  return first === "taken" ? attempt() : first;
}

async function save(
  tx: Tx,
  actor: Clinician | PatientActor,
  patientId: string,
  { edition, answers: typed, isDone }: IntakeInput,
): Promise<IntakeSaved | null> {
  const place = await measuringPlace(tx, actor, patientId);
  if (place === null) return null;
  if (place === "no-episode") return { kind: "no-episode" };
  const { episodeId } = place;
  const row = await tx.intake.findUnique({
    where: { episodeId },
    select: { id: true, answers: true, edition: true, doneAt: true },
  });
  const there = row ? readIntakeAnswers(row.answers) : nothingAnswered;
  const answers = await withKnownAge(tx, place, typed);
  const isSame = isSameIntake(answers, there);
  const current = row?.edition ?? 0;
  if (row?.doneAt) return { kind: isSame ? "done" : "ended", edition: current, there };
  if (current !== edition && !isSame) return { kind: "changed", edition: current, there };
  const next = isSame ? current : await write(tx, actor, place, { row, answers, there });
  if (!isDone) return { kind: "saved", edition: next };
  const open = stillOpen(answers);
  if (open.length > 0) return { kind: "open", edition: next, open };
  return { kind: await finishIntake(tx, actor, place, answers), edition: next };
}

/** Where the date of birth tells, nobody's answer counts. */
async function withKnownAge(
  tx: Tx,
  { patientId, today }: MeasuringPlace,
  answers: IntakeAnswers,
): Promise<IntakeAnswers> {
  const patient = await tx.patient.findUniqueOrThrow({
    where: { id: patientId },
    select: { birthYear: true, birthDate: true },
  });
  const known = isUnder16(birthOf(patient), today);
  if (known === null) return answers;
  return { ...answers, cautions: { ...answers.cautions, "under-16": known } };
}

type Before = {
  row: { id: string; edition: number; answers: unknown } | null;
  answers: IntakeAnswers;
  there: IntakeAnswers;
};

/** @returns the edition that is stored now */
async function write(
  tx: Tx,
  actor: Clinician | PatientActor,
  place: MeasuringPlace,
  { row, answers, there }: Before,
): Promise<number> {
  const { clinicId, patientId, episodeId, today: localDate, now } = place;
  const fresh = newlyLocking(there, answers);
  // What was decided before is not about another "yes": its words stay, to be written on.
  const reopened = fresh.length > 0 ? { decidedAt: null, decidedById: null } : {};
  const edition = (row?.edition ?? 0) + 1;
  const begun = row ? begunWith(row.answers) : await episodeSays(tx, episodeId);
  const data = { answers: { ...answers, begunWith: begun }, edition, savedAt: now, ...reopened };
  const { id } = row
    ? await tx.intake.update({ where: { id: row.id }, data, select: { id: true } })
    : await tx.intake.create({
        data: { clinicId, patientId, episodeId, createdAt: now, ...data },
        select: { id: true },
      });
  const entry = { entity: "Intake", entityId: id, patientId };
  if (!row) await recordAudit(tx, actor, { action: "intake.begun", ...entry });
  const flags = fresh.flatMap((yes) => (yes.kind === "flag" ? [yes.code] : []));
  if (flags.length > 0) {
    await writeReport(tx, actor, {
      id: randomUUID(),
      ...{ patientId, localDate },
      note: null,
      codes: flags,
    });
  }
  const changes = {
    locking: fresh.map(({ code }) => code),
    takenBack: newlyLocking(answers, there).map(({ code }) => code),
  };
  if (changes.locking.length + changes.takenBack.length > 0) {
    const left = positive(answers).filter(({ locks }) => locks).length;
    await recordChange(tx, actor, {
      action: "intake.yes-changed",
      ...entry,
      detail: { ...changes, left },
    });
  }
  return edition;
}

async function episodeSays(tx: Tx, id: string): Promise<BegunWith> {
  const { goal, minutesADay: minutes } = await tx.episode.findUniqueOrThrow({
    where: { id },
    select: { goal: true, minutesADay: true },
  });
  return { goal, minutes };
}

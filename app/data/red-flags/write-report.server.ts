import type { Clinician, PatientActor } from "~/auth/actor.server";
import { levelsOf, pauses, type RedFlagCode, worstOf } from "~/domain/red-flags/signs";
import type { LocalDate, RedFlagLevel } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import type { Tx } from "~/lib/db.server";
import { type RunningPause, runningPauseOf } from "./running-pause.server";
import { tellClinic } from "./tell-clinic.server";

type Report = {
  /** A UUID that no other report has. */
  id: string;
  patientId: string;
  /** Patient-local date on which it was said. */
  localDate: LocalDate;
  /** When it was said, where that was earlier than it came in. */
  at?: Date;
  /** When a wrong clock said that it was said. The log of changes keeps it; the report has room for a time that holds. */
  claimedAt?: Date | null;
  note: string | null;
  /** At least one. */
  codes: RedFlagCode[];
};

/**
 * Stores a report of warning signs, each sign as a row of its own, and lets all programs rest where one of them asks for
 * it, and puts in the mails that tell the clinic. A step of a command that lets one in at a time and knows the
 * patient as the actor's. What a clinician ticks themself is opened with that, and nobody is mailed about it.
 */
export async function writeReport(
  tx: Tx,
  actor: Clinician | PatientActor,
  { id, patientId, localDate, at = actor.now, claimedAt, note, codes }: Report,
): Promise<void> {
  const { clinicId, userId, now: createdAt } = actor;
  const running = await runningPauseOf(tx, actor, patientId);
  const flags = levelsOf(codes, running?.codes ?? []);
  const isStaff = actor.kind === "clinician";
  await tx.redFlagReport.create({
    data: {
      ...{ id, clinicId, patientId, localDate, at, createdAt, note, givenById: userId },
      source: isStaff ? "STAFF" : "PATIENT",
      ...(isStaff && { openedById: userId, openedAt: createdAt }),
      flags: { create: flags.map((flag) => ({ ...flag, clinicId, patientId })) },
    },
    select: { id: true },
  });
  const level = worstOf(flags.map((flag) => flag.level));
  const place = { clinicId, patientId, fromOn: localDate, reportId: id, createdAt };
  const paused = level !== null && pauses(level) ? await pause(tx, place, level, running) : null;
  await recordChange(tx, actor, {
    ...{ action: "red-flag.reported", entity: "RedFlagReport", entityId: id, patientId },
    detail: {
      ...{ codes: flags.map(({ code }) => code), level, paused },
      ...(claimedAt && { claimedAt: claimedAt.toISOString() }),
    },
  });
  if (!isStaff) await tellClinic(tx, actor, id);
}

type NewPause = {
  clinicId: string;
  patientId: string;
  fromOn: LocalDate;
  reportId: string;
  createdAt: Date;
};

/** @returns what became of the programs' pause, for the audit trail */
async function pause(
  tx: Tx,
  place: NewPause,
  level: RedFlagLevel,
  running: RunningPause | null,
): Promise<"began" | "goes-on" | "graver"> {
  if (running === null) {
    await tx.programPause.create({ data: { ...place, level }, select: { id: true } });
    return "began";
  }
  if (worstOf([running.level, level]) === running.level) return "goes-on";
  await tx.programPause.update({
    where: { id: running.id, patientId: place.patientId },
    data: { level },
    select: { id: true },
  });
  return "graver";
}

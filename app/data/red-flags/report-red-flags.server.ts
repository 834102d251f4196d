import { createHash } from "node:crypto";
import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { openingHoursSelection, toOpeningHours } from "~/data/team/opening-hours.server";
import { localDateAt } from "~/domain/calendar/dates";
import { afterOpenMinutes } from "~/domain/calendar/opening-hours";
import {
  levelsOf,
  pauses,
  type RedFlagCode,
  UNOPENED_MINUTES,
  worstOf,
} from "~/domain/red-flags/signs";
import type { RedFlagLevel } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { enqueue } from "~/lib/jobs.server";
import { type RunningPause, runningPauseOf } from "./running-pause.server";

/** What somebody sends from "Something is wrong". */
export type RedFlagInput = {
  /** UUID made by whoever sends the report: sending it again makes no second one. */
  id: string;
  /** At least one. */
  codes: RedFlagCode[];
  note: string | null;
};

/** "unchanged": the same report came in before. "not-found": the id is somebody else's. The id is that of what is stored. */
type ReportOutcome = { outcome: "stored" | "unchanged"; id: string } | { outcome: "not-found" };

/**
 * Stores a report of warning signs, each sign as a row of its own, and lets all programs rest from today where one of
 * them asks for it: a pause that runs already goes on, and takes the graver level of the two. What was reported since
 * that pause began counts together with it. A known id with a sign or with words that are not stored is another
 * report: nothing that somebody ticked is dropped because they went back. A discharged patient reports like anybody
 * else. In the same transaction it puts in the mails that tell the clinic.
 */
export async function reportRedFlags(
  patient: PatientActor,
  input: RedFlagInput,
): Promise<ReportOutcome> {
  const attempt = () => asActor.serializable(patient, (tx) => saveReport(tx, patient, input));
  // Taken: the same report came in a moment earlier, and the second try finds it. Taken again: it is somebody else's.
  return (
    (await unlessTaken(attempt(), null)) ??
    unlessTaken(attempt(), { outcome: "not-found" as const })
  );
}

async function saveReport(
  tx: Tx,
  patient: PatientActor,
  input: RedFlagInput,
): Promise<ReportOutcome> {
  const { id, codes, note } = input;
  const { patientId, clinicId, now: at, today: localDate } = patient;
  const known = await tx.redFlagReport.findFirst({
    where: { id, patientId, patient: patientsOf(patient) },
    select: { note: true, flags: { select: { code: true } } },
  });
  if (known) {
    const stored = known.flags.map(({ code }) => code);
    const isSame = codes.every((code) => stored.includes(code));
    if (isSame && (note === null || note === known.note)) return { outcome: "unchanged", id };
    return saveReport(tx, patient, { ...input, id: idAfter(input) });
  }
  const running = await runningPauseOf(tx, patient);
  const flags = levelsOf(codes, running?.codes ?? []);
  await tx.redFlagReport.create({
    data: {
      ...{ id, clinicId, patientId, localDate, at, createdAt: at, note, source: "PATIENT" },
      givenById: patient.userId,
      flags: { create: flags.map((flag) => ({ ...flag, clinicId, patientId })) },
    },
    select: { id: true },
  });
  const level = worstOf(flags.map((flag) => flag.level));
  const paused =
    level !== null && pauses(level) ? await pause(tx, patient, id, level, running) : null;
  await recordChange(tx, patient, {
    ...{ action: "red-flag.reported", entity: "RedFlagReport", entityId: id, patientId },
    detail: { codes: flags.map(({ code }) => code), level, paused },
  });
  await tellClinic(tx, patient, id);
  return { outcome: "stored", id };
}

/** The id of what is sent under a known one: sending that again makes no further report. */
function idAfter({ id, codes, note }: RedFlagInput): string {
  const hash = createHash("sha256").update(JSON.stringify([id, [...codes].sort(), note]));
  return hash.digest("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, "$1-$2-$3-$4-$5");
}

/** @returns what became of the programs' pause, for the audit trail */
async function pause(
  tx: Tx,
  patient: PatientActor,
  reportId: string,
  level: RedFlagLevel,
  running: RunningPause | null,
): Promise<"began" | "goes-on" | "graver"> {
  const { patientId, clinicId, today: fromOn, now: createdAt } = patient;
  if (running === null) {
    const data = { clinicId, patientId, fromOn, reportId, level, createdAt };
    await tx.programPause.create({ data, select: { id: true } });
    return "began";
  }
  if (worstOf([running.level, level]) === running.level) return "goes-on";
  await tx.programPause.update({
    where: { id: running.id, patientId },
    data: { level },
    select: { id: true },
  });
  return "graver";
}

/** Mails one member of staff that somebody needs them. Ids: the report, the person; and whether it went unopened. */
export const RED_FLAG_MAIL = "red-flag-mail";
/** Due when a report may have gone unopened for too long. Id: the report. */
export const RED_FLAG_ESCALATION = "red-flag-escalation";

/**
 * At once to whoever is responsible, and to whoever covers for them today, also where the patient became theirs only
 * after they handed over; to everybody of the clinic when nobody has opened it in so much opening time.
 */
async function tellClinic(tx: Tx, patient: PatientActor, reportId: string): Promise<void> {
  const { clinicId, now } = patient;
  const { clinicianId, clinic } = await tx.patient.findFirstOrThrow({
    where: patientsOf(patient),
    select: { clinicianId: true, clinic: { select: openingHoursSelection } },
  });
  const clinicDay = localDateAt(now, clinic.timeZone);
  const covers = await tx.cover.findMany({
    where: {
      ...{ clinicId, clinicianId, endedAt: null },
      ...{ fromOn: { lte: clinicDay }, untilOn: { gte: clinicDay } },
    },
    select: { colleagueId: true },
  });
  for (const userId of new Set([clinicianId, ...covers.map(({ colleagueId }) => colleagueId)])) {
    await enqueue(tx, {
      ...{ kind: RED_FLAG_MAIL, key: `${reportId} ${userId}`, clinicId },
      payload: { reportId, userId, isUnopened: false },
    });
  }
  const dueAt = afterOpenMinutes(UNOPENED_MINUTES, toOpeningHours(clinic), now);
  const payload = { reportId };
  await enqueue(tx, { kind: RED_FLAG_ESCALATION, key: reportId, payload, dueAt, clinicId });
}

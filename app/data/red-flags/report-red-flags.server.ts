import { createHash } from "node:crypto";
import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { localDateAt } from "~/domain/calendar/dates";
import { RED_FLAG_REPORTS_AN_HOUR } from "~/domain/limits";
import type { RedFlagCode } from "~/domain/red-flags/signs";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { writeReport } from "./write-report.server";

/** What somebody sends from "Something is wrong". */
export type RedFlagInput = {
  /** UUID made by whoever sends the report: sending it again makes no second one. */
  id: string;
  /** At least one. */
  codes: RedFlagCode[];
  note: string | null;
  /** When it was said, where a phone kept it; left out: now. */
  at?: Date;
  /** When a phone says that it was said whose clock cannot be believed. */
  claimedAt?: Date | null;
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

/**
 * The same for what a phone sends by itself, and sends again when it is told "later".
 * @returns "too-many": so many came in within the hour, and it says no sign that they did not say
 */
export async function reportFromQueue(
  patient: PatientActor,
  input: RedFlagInput,
): Promise<ReportOutcome | { outcome: "too-many" }> {
  const isTooMuch = await isOneTooMany(patient, input);
  return isTooMuch ? { outcome: "too-many" } : reportRedFlags(patient, input);
}

const HOUR_MS = 3_600_000;
/** As many as are looked at; more in an hour come from nobody's hands. */
const LOOKED_AT = 200;

/** Whether the clinic has as many reports of this hour as it takes from phones' queues, and each sign of this one. */
async function isOneTooMany(patient: PatientActor, input: RedFlagInput): Promise<boolean> {
  const { patientId, now } = patient;
  const lately = { gt: new Date(now.getTime() - HOUR_MS) };
  const reports = await asActor.reads(patient, (rows) =>
    rows.redFlagReport.findMany({
      where: { patientId, patient: patientsOf(patient), source: "PATIENT", createdAt: lately },
      orderBy: { createdAt: "desc" },
      take: LOOKED_AT,
      select: { id: true, ...answers },
    }),
  );
  if (reports.length < RED_FLAG_REPORTS_AN_HOUR) return false;
  if (reports.some((known) => known.id === input.id && saysAll(known, input))) return false;
  const said = new Set(reports.flatMap(({ flags }) => flags.map(({ code }) => code)));
  return input.codes.every((code) => said.has(code));
}

const answers = { note: true, flags: { select: { code: true } } } as const;

type Answers = { note: string | null; flags: { code: string }[] };

function saysAll({ note, flags }: Answers, sent: RedFlagInput): boolean {
  const stored = flags.map(({ code }) => code);
  return (
    sent.codes.every((code) => stored.includes(code)) && (sent.note === null || sent.note === note)
  );
}

async function saveReport(
  tx: Tx,
  patient: PatientActor,
  input: RedFlagInput,
): Promise<ReportOutcome> {
  const { id, codes, note, at = patient.now, claimedAt = null } = input;
  const { patientId } = patient;
  const known = await tx.redFlagReport.findFirst({
    where: { id, patientId, patient: patientsOf(patient) },
    select: answers,
  });
  if (known) {
    if (saysAll(known, input)) return { outcome: "unchanged", id };
    return saveReport(tx, patient, { ...input, id: idAfter(input) });
  }
  await writeReport(tx, patient, {
    ...{ id, patientId, at, claimedAt, note, codes },
    localDate: localDateAt(at, patient.timeZone),
  });
  return { outcome: "stored", id };
}

/** The id of what is sent under a known one: sending that again makes no further report. */
function idAfter({ id, codes, note }: RedFlagInput): string {
  const hash = createHash("sha256").update(JSON.stringify([id, [...codes].sort(), note]));
  return hash.digest("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, "$1-$2-$3-$4-$5");
}

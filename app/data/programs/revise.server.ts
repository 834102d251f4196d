import type { Clinician } from "~/auth/session.server";
import { revisionSelection, toRevision } from "~/data/record/patient-log.server";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { type DatedDraft, draftChanges, movesStart } from "~/domain/program/draft-changes";
import type { LocalDate } from "~/domain/rows";
import { recordAudit } from "~/lib/audit.server";
import { type Tx, transaction } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { createRevision, endedBy } from "./write.server";

export type ProgramChange = DatedDraft & {
  name: string;
  /** The clinician's own words; empty where what changed says it all. */
  changeNote: string;
};

/**
 * "conflict": somebody saved a newer revision than the one that was edited. "over": the program ends
 * before the change would hold. "closed": the episode of care was closed. "logged": a program that
 * has not begun cannot begin on or before a logged day.
 */
export type SaveResult =
  | { kind: "saved"; number: number }
  | { kind: "renamed" }
  | { kind: "unchanged" | "conflict" | "over" | "closed" }
  | { kind: "logged"; on: LocalDate };

/**
 * Saves an edited program as its next revision; logs stay with the revision they name.
 * @param baseNumber number of the revision that was edited
 * @returns null when the clinic has no such program
 */
export async function saveRevision(
  clinician: Clinician,
  programId: string,
  draft: ProgramChange,
  baseNumber: number,
): Promise<SaveResult | null> {
  const attempt = () => transaction((tx) => save(tx, clinician, programId, draft, baseNumber));
  const result = await unlessTaken(attempt(), "taken" as const);
  // Another save took the number at the same moment: by now it can be seen, and is met as any other.
  return result === "taken" ? attempt() : result;
}

async function save(
  tx: Tx,
  clinician: Clinician,
  programId: string,
  { name, ...draft }: ProgramChange,
  baseNumber: number,
): Promise<SaveResult | null> {
  const program = await findProgram(tx, clinician, programId);
  const [newest] = program?.revisions ?? [];
  if (!program || !newest) return null;
  const latest = toRevision(newest);
  const today = localDateAt(clinician.now, program.patient.timeZone);
  const changes = draftChanges({ ...program, latest }, draft, today);
  if (changes.length === 0 && name === program.name) {
    // The same form sent twice: the first one made the newest revision.
    const isRepeat = latest.number === baseNumber + 1 && newest.createdById === clinician.userId;
    return isRepeat ? { kind: "saved", number: latest.number } : { kind: "unchanged" };
  }
  if (latest.number !== baseNumber) return { kind: "conflict" };
  if (program.episode.dischargedOn !== null) return { kind: "closed" };
  const { stoppedOn } = program;
  if (stoppedOn !== null && stoppedOn < draft.effectiveOn) return { kind: "over" };
  if (movesStart(program, draft, today)) {
    const lastLog = program.patient.sessionLogs[0]?.dueOn ?? null;
    if (lastLog !== null && lastLog >= draft.effectiveOn) return { kind: "logged", on: lastLog };
    await moveStart(tx, clinician, program, draft.effectiveOn);
  }
  if (name !== program.name) {
    await tx.program.update({ where: { id: programId }, data: { name } });
  }
  const number = latest.number + 1;
  if (changes.length > 0) {
    await createRevision(tx, clinician, programId, { ...draft, number, changes });
  }
  await recordAudit(tx, clinician, {
    action: changes.length > 0 ? "program.revised" : "program.renamed",
    entity: "Program",
    entityId: programId,
    detail: {
      before: { name: program.name, startsOn: program.startsOn, revision: latest.number },
      after: {
        name,
        effectiveOn: draft.effectiveOn,
        revision: changes.length > 0 ? number : latest.number,
      },
      changeNote: changes.length > 0 ? draft.changeNote : null,
    },
  });
  return changes.length > 0 ? { kind: "saved", number } : { kind: "renamed" };
}

function findProgram(tx: Tx, clinician: Clinician, programId: string) {
  return tx.program.findFirst({
    where: { id: programId, patient: { clinicId: clinician.clinicId } },
    select: {
      id: true,
      patientId: true,
      name: true,
      startsOn: true,
      stoppedOn: true,
      episode: { select: { dischargedOn: true } },
      patient: {
        select: {
          timeZone: true,
          sessionLogs: { orderBy: { dueOn: "desc" }, take: 1, select: { dueOn: true } },
        },
      },
      revisions: {
        orderBy: { number: "desc" },
        take: 1,
        select: { ...revisionSelection.select, createdById: true },
      },
    },
  });
}

/** A program that has not begun begins on another day; what it replaces runs up to the day before. */
async function moveStart(
  tx: Tx,
  clinician: Clinician,
  program: { id: string; patientId: string; startsOn: LocalDate },
  startsOn: LocalDate,
): Promise<void> {
  const replaced = (await endedBy(tx, clinician, program.id)).map((each) => each.programId);
  const stoppedOn = addDays(startsOn, -1);
  await tx.program.updateMany({
    where: {
      patientId: program.patientId,
      id: { not: program.id },
      OR: [
        { id: { in: replaced }, stoppedOn: addDays(program.startsOn, -1) },
        { stoppedOn: { gte: startsOn } },
      ],
    },
    data: { stoppedOn },
  });
  await tx.program.update({ where: { id: program.id }, data: { startsOn } });
}

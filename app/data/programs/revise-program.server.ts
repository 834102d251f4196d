import type { Clinician } from "~/auth/actor.server";
import { isLockedByIntake, lockSelection } from "~/data/intake/stored.server";
import { patientsOf, patientsToChange } from "~/data/patients/scope.server";
import { localDateAt } from "~/domain/calendar/dates";
import { type DatedDraft, draftChanges, movesStart } from "~/domain/program/draft-changes";
import type { CautionsOf } from "~/domain/program/item-conflicts";
import { endChanges, endsWhenMoved } from "~/domain/program/replacement";
import type { LocalDate } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import {
  type AgainstPrecautions,
  cautionsFor,
  checkedEpisode,
  checkItems,
} from "./check-items.server";
import {
  createRevision,
  endSelection,
  revisionSelection,
  toRevision,
  writeEnds,
} from "./stored.server";

export type ProgramChange = DatedDraft & {
  name: string;
  /** The clinician's own words; empty where what changed says it all. */
  changeNote: string;
};

/**
 * "conflict": somebody saved a newer revision than the one that was edited. "over": the program ends
 * before the change would hold. "closed": the episode of care was closed. "logged": a program that
 * has not begun cannot begin on or before a logged day. "locked": the intake has a "yes" that nobody decided about. "against-precautions": exercises that nobody gave a
 * reason for.
 */
export type SaveResult =
  | { kind: "saved"; number: number }
  | { kind: "renamed" }
  | { kind: "unchanged" | "conflict" | "over" | "closed" | "locked" }
  | { kind: "logged"; on: LocalDate }
  | AgainstPrecautions;

/**
 * Saves an edited program as its next revision; logs stay with the revision they name.
 * @param baseNumber number of the revision that was edited
 * @param baseName what the program was called then: a name that was not touched stays what it is by now
 * @returns null when the clinic has no such program
 */
export async function saveRevision(
  clinician: Clinician,
  programId: string,
  draft: ProgramChange,
  baseNumber: number,
  baseName: string | null = null,
): Promise<SaveResult | null> {
  const base = { number: baseNumber, name: baseName };
  const cautionsOf = await cautionsFor(clinician);
  const attempt = () =>
    asActor.serializable(clinician, (tx) =>
      save(tx, clinician, programId, draft, base, cautionsOf),
    );
  const result = await unlessTaken(attempt(), "taken" as const);
  // Another save took the number at the same moment: by now it can be seen, and is met as any other.
  return result === "taken" ? attempt() : result;
}

async function save(
  tx: Tx,
  clinician: Clinician,
  programId: string,
  { name: typedName, ...typed }: ProgramChange,
  base: { number: number; name: string | null },
  cautionsOf: CautionsOf,
): Promise<SaveResult | null> {
  const program = await findProgram(tx, clinician, programId);
  const [newest] = program?.revisions ?? [];
  if (!program || !newest) return null;
  const latest = toRevision(newest);
  const today = localDateAt(clinician.now, program.patient.timeZone);
  const name = typedName === base.name ? program.name : typedName;
  const { timeZone } = program.patient;
  const check = checkItems(typed.items, program.episode, cautionsOf, {
    ...{ before: latest.items, day: typed.effectiveOn, today, timeZone },
  });
  const draft = check.kind === "checked" ? { ...typed, items: check.items } : typed;
  const changes = draftChanges({ ...program, latest }, draft, today);
  if (changes.length === 0 && name === program.name) {
    // The same form sent twice: the first one made the newest revision.
    const isRepeat = latest.number === base.number + 1 && newest.createdById === clinician.userId;
    return isRepeat ? { kind: "saved", number: latest.number } : { kind: "unchanged" };
  }
  if (latest.number !== base.number) return { kind: "conflict" };
  if (program.episode.dischargedOn !== null) return { kind: "closed" };
  if (isLockedByIntake(program.episode)) return { kind: "locked" };
  if (check.kind !== "checked") return check;
  const { stoppedOn } = program;
  if (stoppedOn !== null && stoppedOn < draft.effectiveOn) return { kind: "over" };
  const others = program.patient.programs;
  const isMoved = movesStart(program, draft, today);
  const ends = isMoved ? endsWhenMoved(others, program, draft.effectiveOn) : [];
  if (isMoved) {
    const lastLog = program.patient.sessionLogs[0]?.dueOn ?? null;
    if (lastLog !== null && lastLog >= draft.effectiveOn) return { kind: "logged", on: lastLog };
    await writeEnds(tx, clinician, ends);
  }
  if (isMoved || name !== program.name) {
    await tx.program.update({
      where: { id: programId, patient: patientsOf(clinician) },
      data: { name, startsOn: isMoved ? draft.effectiveOn : program.startsOn },
    });
  }
  const number = latest.number + 1;
  if (changes.length > 0) {
    await createRevision(tx, clinician, programId, { ...draft, number, changes });
  }
  await recordChange(tx, clinician, {
    action: changes.length > 0 ? "program.revised" : "program.renamed",
    ...{ entity: "Program", entityId: programId, patientId: program.patientId },
    detail: {
      before: { startsOn: program.startsOn, revision: latest.number },
      after: {
        effectiveOn: draft.effectiveOn,
        revision: changes.length > 0 ? number : latest.number,
      },
      renamed: name !== program.name,
      ends: endChanges(others, ends),
    },
  });
  return changes.length > 0 ? { kind: "saved", number } : { kind: "renamed" };
}

function findProgram(tx: Tx, clinician: Clinician, programId: string) {
  return tx.program.findFirst({
    where: { id: programId, patient: patientsToChange(clinician) },
    select: {
      id: true,
      patientId: true,
      name: true,
      startsOn: true,
      stoppedOn: true,
      episode: { select: { ...checkedEpisode, ...lockSelection } },
      patient: {
        select: {
          timeZone: true,
          programs: { select: endSelection },
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

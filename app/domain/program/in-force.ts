import { addDays } from "~/domain/calendar/dates";
import type { LocalDate, ProgramRow, RevisionRow } from "~/domain/rows";

/** The program and the revision of it that hold on one day. */
export type InForce = { program: ProgramRow; revision: RevisionRow };

/**
 * The revision that holds on a day: the highest number whose `effectiveOn` has come.
 * A change holds for the whole of its day; sessions logged before it keep the revision they name.
 * @returns null before `startsOn`, after `stoppedOn`, or while no revision has come into effect
 */
export function revisionOn(program: ProgramRow, day: LocalDate): RevisionRow | null {
  if (!runsOn(program, day)) return null;
  return program.revisions.reduce<RevisionRow | null>((best, revision) => {
    if (revision.effectiveOn > day) return best;
    return best === null || revision.number > best.number ? revision : best;
  }, null);
}

/**
 * The program in force on a day. Where two overlap, the one that started last counts, and of two
 * that started on one day the later in the list. A program whose sessions have all been due
 * (`endsOn` has passed) stays in force until it is replaced or stopped.
 */
export function programOn(programs: readonly ProgramRow[], day: LocalDate): ProgramRow | null {
  return programs.reduce<ProgramRow | null>((best, program) => {
    if (!runsOn(program, day)) return best;
    return best === null || program.startsOn >= best.startsOn ? program : best;
  }, null);
}

/** Program and revision in force on a day, or null. */
export function inForceOn(programs: readonly ProgramRow[], day: LocalDate): InForce | null {
  const program = programOn(programs, day);
  const revision = program && revisionOn(program, day);
  return program && revision ? { program, revision } : null;
}

/** The program and the revision of it that took effect on a day; null on every other day. */
export function takingEffectOn(programs: readonly ProgramRow[], day: LocalDate): InForce | null {
  const now = inForceOn(programs, day);
  const before = inForceOn(programs, addDays(day, -1));
  return now !== null && before?.revision !== now.revision ? now : null;
}

/** The revision with this id and its program, whether in force or not; null when it is unknown. */
export function findRevision(programs: readonly ProgramRow[], revisionId: string): InForce | null {
  for (const program of programs) {
    const revision = program.revisions.find((each) => each.id === revisionId);
    if (revision) return { program, revision };
  }
  return null;
}

function runsOn(program: ProgramRow, day: LocalDate): boolean {
  return program.startsOn <= day && (program.stoppedOn === null || day <= program.stoppedOn);
}

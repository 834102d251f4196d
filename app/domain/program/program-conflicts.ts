import { laterOf } from "~/domain/calendar/dates";
import type { LocalDate, PrecautionRow, ProgramRow, RevisionRow } from "~/domain/rows";
import { revisionOn } from "./in-force";
import { type CautionsOf, type ItemConflict, isOpen, itemConflicts } from "./item-conflicts";
import { openPrograms } from "./open-programs";

/** An open conflict of a program that runs or is to come. */
export type ProgramConflict = ItemConflict & {
  programId: string;
  /** The first day on which precaution and version met; may lie ahead. */
  since: LocalDate;
};

/**
 * Every conflict, of every version from today on, for which nobody has given a reason; a version to come is held
 * against what will stand on its own first day.
 * @param cautionsOf what exercises ask; one that is unknown cannot be checked and is not among them
 * @returns by `since`, the earliest first
 * Source: docs/decisions/023-precautions-and-conflicts.md
 */
export function programConflicts(
  programs: readonly ProgramRow[],
  precautions: readonly PrecautionRow[],
  cautionsOf: CautionsOf,
  today: LocalDate,
): ProgramConflict[] {
  return openPrograms(programs, today)
    .flatMap((program) =>
      revisionsAhead(program, today).flatMap(({ effectiveOn, items }) =>
        itemConflicts(items, precautions, cautionsOf, laterOf(today, effectiveOn))
          .filter(isOpen)
          .map((conflict) => ({
            ...conflict,
            programId: program.id,
            since: laterOf(conflict.precaution.notedOn, effectiveOn),
          })),
      ),
    )
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
}

/** The revision that holds today or when the program begins, and those that follow it. */
function revisionsAhead(program: ProgramRow, today: LocalDate): RevisionRow[] {
  const first = laterOf(today, program.startsOn);
  const days = program.revisions.map(({ effectiveOn }) => effectiveOn).filter((day) => day > first);
  const held = [first, ...days].flatMap((day) => revisionOn(program, day) ?? []);
  return [...new Set(held)];
}

import { earlierOf, laterOf } from "~/domain/calendar/dates";
import { revisionOn } from "~/domain/program/in-force";
import {
  type CautionsOf,
  type ItemConflict,
  isOpen,
  itemConflicts,
} from "~/domain/program/item-conflicts";
import { openPrograms } from "~/domain/program/open-programs";
import type { LocalDate, PatientLog, PrecautionRow, ProgramRow, RevisionRow } from "~/domain/rows";
import type { AlertOf } from "./alert";

type Found = ItemConflict & { programId: string; since: LocalDate };

/**
 * A program that runs or is to come holds an exercise that a precaution forbids, and nobody has said why it
 * stays. Open until it is swapped, removed or kept with a reason. A precaution past its last day only asks, and
 * opens nothing.
 * @param cautionsOf what exercises ask; one that is unknown cannot be checked and opens nothing
 * Source: docs/clinical/alerts.md
 */
export function programConflict(
  log: Pick<PatientLog, "programs" | "episode">,
  today: LocalDate,
  cautionsOf: CautionsOf,
): AlertOf<"program-conflict"> | null {
  const precautions = log.episode?.precautions ?? [];
  const found = openPrograms(log.programs, today)
    .flatMap((program) => conflictsOf(program, precautions, today, cautionsOf))
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
  const [first] = found;
  if (first === undefined) return null;
  const ids = [...new Set(found.map(({ precaution }) => precaution.id))].sort();
  return {
    rule: "program-conflict",
    severity: "high",
    since: earlierOf(first.since, today),
    key: `program-conflict:${ids.join(",")}`,
    evidence: { programId: first.programId, conflicts: eachOnce(found) },
  };
}

function conflictsOf(
  program: ProgramRow,
  precautions: readonly PrecautionRow[],
  today: LocalDate,
  cautionsOf: CautionsOf,
): Found[] {
  return revisionsAhead(program, today).flatMap(({ effectiveOn, items }) => {
    const day = laterOf(today, effectiveOn);
    return itemConflicts(items, precautions, cautionsOf, day)
      .filter(isOpen)
      .map((conflict) => ({
        ...conflict,
        programId: program.id,
        since: laterOf(conflict.precaution.notedOn, effectiveOn),
      }));
  });
}

/** The revision that holds today or when the program begins, and those that follow it. */
function revisionsAhead(program: ProgramRow, today: LocalDate): RevisionRow[] {
  const first = laterOf(today, program.startsOn);
  const days = program.revisions.map(({ effectiveOn }) => effectiveOn).filter((day) => day > first);
  const held = [first, ...days].flatMap((day) => revisionOn(program, day) ?? []);
  return [...new Set(held)];
}

/** An exercise and a precaution that meet in several revisions are one conflict. */
function eachOnce(found: readonly Found[]): AlertOf<"program-conflict">["evidence"]["conflicts"] {
  const once = new Map(
    found.map((each) => [`${each.exerciseId} ${each.precaution.id}`, each] as const),
  );
  return [...once.values()].map(({ exerciseId, cautions, precaution }) => {
    const { id, code, side, untilOn, words, notedOn } = precaution;
    return { exerciseId, cautions, precaution: { id, code, side, untilOn, words, notedOn } };
  });
}

import { earlierOf } from "~/domain/calendar/dates";
import type { CautionsOf } from "~/domain/program/item-conflicts";
import { type ProgramConflict, programConflicts } from "~/domain/program/program-conflicts";
import type { LocalDate, PatientLog } from "~/domain/rows";
import type { AlertOf } from "./alert";

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
  const found = programConflicts(log.programs, precautions, cautionsOf, today);
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

/** An exercise and a precaution that meet in several revisions are one conflict. */
function eachOnce(
  found: readonly ProgramConflict[],
): AlertOf<"program-conflict">["evidence"]["conflicts"] {
  const once = new Map(
    found.map((each) => [`${each.exerciseId} ${each.precaution.id}`, each] as const),
  );
  return [...once.values()].map(({ exerciseId, cautions, precaution }) => {
    const { id, code, side, untilOn, words, notedOn } = precaution;
    return { exerciseId, cautions, precaution: { id, code, side, untilOn, words, notedOn } };
  });
}

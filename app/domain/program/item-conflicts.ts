import type { ItemDraft, LocalDate, PrecautionRow } from "~/domain/rows";
import { type Conflict, conflicts, type ItemCaution, uncheckedPrecautions } from "./conflicts";

/** What an exercise asks of the body; null for an exercise that nobody knows any more. */
export type CautionsOf = (exerciseId: string) => readonly ItemCaution[] | null;

/** What of an item is held against precautions. */
export type CheckableItem = Pick<ItemDraft, "exerciseId" | "side" | "holdSeconds" | "kept">;

/** One precaution that an item of a program meets. */
export type ItemConflict = Conflict & {
  exerciseId: string;
  /** False where the exercise is unknown, so that only a person can tell. */
  isKnown: boolean;
  /** Whether the item is kept in spite of this very precaution. */
  isKept: boolean;
};

/**
 * Every precaution that the items of a program meet, by the items' places. An exercise that is unknown cannot
 * be checked: it asks about every precaution instead of passing for harmless.
 * @param day patient-local date on which the items are to be done; past a precaution's last day it only asks
 * Source: docs/decisions/023-precautions-and-conflicts.md
 */
export function itemConflicts(
  items: readonly CheckableItem[],
  precautions: readonly PrecautionRow[],
  cautionsOf: CautionsOf,
  day: LocalDate,
): ItemConflict[] {
  const cautions = items.map((item) => cautionsOf(item.exerciseId));
  const checked = items.map(({ side, holdSeconds }, i) => {
    return { side, holdSeconds, cautions: cautions[i] ?? [] };
  });
  const asked = items.flatMap((_, index) =>
    cautions[index] === null ? asksAbout(precautions).map((each) => ({ index, ...each })) : [],
  );
  const found = [...conflicts(checked, precautions, day), ...asked];
  return found
    .sort((a, b) => a.index - b.index)
    .flatMap((conflict): ItemConflict[] => {
      const item = items[conflict.index];
      if (!item) return [];
      return [
        {
          ...conflict,
          exerciseId: item.exerciseId,
          isKnown: cautions[conflict.index] !== null,
          isKept: item.kept?.against.includes(conflict.precaution.id) ?? false,
        },
      ];
    });
}

/** Whether it stands in the way of saving: a conflict that nobody has given a reason for. */
export function isOpen({ answer, isKept }: Pick<ItemConflict, "answer" | "isKept">): boolean {
  return answer === "conflict" && !isKept;
}

function asksAbout(precautions: readonly PrecautionRow[]): Omit<Conflict, "index">[] {
  const unchecked = new Set(uncheckedPrecautions(precautions));
  return precautions
    .filter((each) => !unchecked.has(each) && each.code !== "no-limits")
    .map((precaution) => ({ precaution, answer: "ask" as const, cautions: [] }));
}

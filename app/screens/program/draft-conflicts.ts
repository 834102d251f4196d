import { isLocalDate, laterOf } from "~/domain/calendar/dates";
import { easierFor } from "~/domain/program/easier";
import {
  type CautionsOf,
  type CheckableItem,
  type ItemConflict,
  isOpen,
  itemConflicts,
} from "~/domain/program/item-conflicts";
import { PROGRAM_LIMITS } from "~/domain/program/program-limits";
import type { LocalDate, Side } from "~/domain/rows";
import { exerciseIn, type Library, type ListedExercise } from "~/screens/library/exercises";
import type { BuilderPage } from "./builder-page";
import { type DraftItem, keptOf, type ProgramDraft } from "./draft";
import { wholeNumber } from "./draft-numbers";

/** What a draft is checked against. */
export type CheckContext = Pick<BuilderPage, "library" | "precautions" | "today">;

/** What each item of a draft meets, by the item's key; an item that meets nothing is left out. */
export function draftConflicts(
  draft: ProgramDraft,
  { library, precautions, today }: CheckContext,
): Map<string, ItemConflict[]> {
  const items = draft.items.map(checkable);
  const found = itemConflicts(items, precautions, cautionsIn(library), dayOf(draft, today));
  const byKey = new Map<string, ItemConflict[]>();
  for (const conflict of found) {
    const key = draft.items[conflict.index]?.key ?? "";
    byKey.set(key, [...(byKey.get(key) ?? []), conflict]);
  }
  return byKey;
}

/** What the patient may do instead of an item when it hurts, if that is allowed; null where there is nothing. */
export function easierOf(
  { exerciseId, side }: DraftItem,
  draft: ProgramDraft,
  { library, precautions, today }: CheckContext,
): ListedExercise | null {
  const item = { exerciseId, side: side as Side, allowEasier: true };
  const find = (id: string) => exerciseIn(library, id);
  const version = easierFor(item, find, precautions, dayOf(draft, today));
  return version && find(version.exerciseId);
}

/** The keys of the items that stand in the way of saving, in their order. */
export function openKeys(found: ReadonlyMap<string, readonly ItemConflict[]>): string[] {
  return [...found].flatMap(([key, conflicts]) => (conflicts.some(isOpen) ? [key] : []));
}

/** What an exercise of the library would meet if it were added as it is. */
export function conflictsIfAdded(
  { id: exerciseId, dose }: ListedExercise,
  draft: ProgramDraft,
  { library, precautions, today }: CheckContext,
): ItemConflict[] {
  const item = { ...dose, exerciseId };
  return itemConflicts([item], precautions, cautionsIn(library), dayOf(draft, today));
}

/** How many swaps are offered. */
const MOST_SWAPS = 3;

/**
 * Exercises that reach a primary muscle of this one, meet no precaution and are not in the program yet: those for the
 * same or the nearest goal first, because a stretch is not replaced by a strengthening exercise, then those whose own
 * primary muscle it is, then those that nothing asks about, then those that share most.
 */
export function swapsFor(
  item: DraftItem,
  draft: ProgramDraft,
  context: CheckContext,
): ListedExercise[] {
  const { library, precautions, today } = context;
  const out = exerciseIn(library, item.exerciseId);
  if (!out) return [];
  const taken = new Set(draft.items.map(({ exerciseId }) => exerciseId));
  return library
    .flatMap((exercise) => {
      const { primary, secondary } = exercise.muscles;
      const shared = primary.filter((each) => out.muscles.primary.includes(each)).length;
      const reached = secondary.filter((each) => out.muscles.primary.includes(each)).length;
      if (shared + reached === 0 || taken.has(exercise.id)) return [];
      const asItem = {
        ...exercise.dose,
        exerciseId: exercise.id,
        side: swappedSide(item, exercise),
      };
      const day = dayOf(draft, today);
      const met = itemConflicts([asItem], precautions, cautionsIn(library), day);
      if (met.some(({ answer }) => answer === "conflict")) return [];
      const isAsked = met.some(({ answer }) => answer === "ask");
      const rank = [
        ...[goalDistance(exercise, out), Number(shared === 0), Number(isAsked)],
        -(shared + reached),
      ];
      return [{ exercise, rank }];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .slice(0, MOST_SWAPS)
    .map(({ exercise }) => exercise);
}

/** Lengthening and mobilising both ease a stiff part; what strengthens is something else. */
function goalDistance(a: ListedExercise, b: ListedExercise): number {
  if (a.goal === b.goal) return 0;
  const ease = ["lengthen", "mobilise"];
  return ease.includes(a.goal) && ease.includes(b.goal) ? 1 : 2;
}

/** The side goes along where both exercises have one. */
export function swappedSide({ side }: Pick<DraftItem, "side">, { perSide, dose }: ListedExercise) {
  return perSide && (side === "LEFT" || side === "RIGHT" || side === "BOTH") ? side : dose.side;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, value, i) => order || value - (b[i] ?? 0), 0);
}

const cautionsIn =
  (library: Library): CautionsOf =>
  (exerciseId) =>
    exerciseIn(library, exerciseId)?.cautions ?? null;

/** A hold that cannot be read yet counts as the longest. */
function checkable(item: DraftItem): CheckableItem {
  const { exerciseId, side } = item;
  const holdSeconds = wholeNumber(item.holdSeconds) ?? PROGRAM_LIMITS.holdSeconds.max;
  return { exerciseId, side: side as Side, holdSeconds, kept: keptOf(item) };
}

/** The first day on which the draft is done. */
function dayOf({ effectiveOn }: ProgramDraft, today: LocalDate): LocalDate {
  return isLocalDate(effectiveOn) ? laterOf(effectiveOn, today) : today;
}

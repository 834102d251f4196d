import { groupBy } from "~/domain/group";
import type { ItemDraft, RevisionDraft, RevisionRow } from "~/domain/rows";
import { doseSideWords } from "~/words/dose";
import { scheduleChanges } from "./schedule-diff";

type Pair = { before: ItemDraft; after: ItemDraft };

/**
 * What a draft changes against the revision before it, one plain sentence each: changed exercises
 * first, then added, removed, order, days. The sentences joined make the revision's change note.
 * @param nameOf the exercise's name for people
 * @returns empty when nothing changed
 */
export function whatChanged(
  before: RevisionRow | RevisionDraft,
  after: RevisionDraft,
  nameOf: (exerciseId: string) => string,
): string[] {
  const { pairs, added, removed } = matchItems(before.items, after.items);
  const changed = pairs.flatMap((pair) => {
    const parts = itemChanges(pair);
    return parts.length > 0 ? [`${nameOf(pair.after.exerciseId)}: ${parts.join(", ")}.`] : [];
  });
  return [
    ...changed,
    ...added.map((item) => `${nameOf(item.exerciseId)} added.`),
    ...removed.map((item) => `${nameOf(item.exerciseId)} removed.`),
    ...(keepsOrder(pairs, before.items) ? [] : ["New order."]),
    ...scheduleChanges(before, after),
  ];
}

/** Pairs the items of one exercise: first those of the same side, then the rest in their order. */
function matchItems(before: readonly ItemDraft[], after: readonly ItemDraft[]) {
  const left = groupBy(before, (item) => item.exerciseId);
  const partnerOf = new Map<ItemDraft, ItemDraft>();
  const pairUp = (fits: (old: ItemDraft, item: ItemDraft) => boolean) => {
    for (const item of after.filter((each) => !partnerOf.has(each))) {
      const candidates = left.get(item.exerciseId) ?? [];
      const at = candidates.findIndex((old) => fits(old, item));
      const [partner] = at < 0 ? [] : candidates.splice(at, 1);
      if (partner) partnerOf.set(item, partner);
    }
  };
  pairUp((old, item) => old.side === item.side);
  pairUp(() => true);
  const pairs = after.flatMap((item): Pair[] => {
    const partner = partnerOf.get(item);
    return partner ? [{ before: partner, after: item }] : [];
  });
  return {
    pairs,
    added: after.filter((item) => !partnerOf.has(item)),
    removed: [...left.values()].flat(),
  };
}

function itemChanges({ before, after }: Pair): string[] {
  const changes: string[] = [];
  const number = (word: string, from: number, to: number, unit = "") => {
    if (from !== to) changes.push(`${word} ${from} → ${to}${unit}`);
  };
  number("sets", before.sets, after.sets);
  number("repetitions", before.repetitions, after.repetitions);
  number("hold", before.holdSeconds, after.holdSeconds, " s");
  number("rest", before.restSeconds, after.restSeconds, " s");
  if (before.side !== after.side) {
    changes.push(
      `${doseSideWords[before.side] || "no side"} → ${doseSideWords[after.side] || "no side"}`,
    );
  }
  return [...changes, ...noteChange(textOf(before.note), textOf(after.note))];
}

const textOf = (note: string | null) => note?.trim() ?? "";

function noteChange(before: string, after: string): string[] {
  if (before === after) return [];
  if (before === "") return ["note added"];
  return [after === "" ? "note removed" : "note changed"];
}

function keepsOrder(pairs: readonly Pair[], before: readonly ItemDraft[]): boolean {
  const places = pairs.map((pair) => before.indexOf(pair.before));
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
}

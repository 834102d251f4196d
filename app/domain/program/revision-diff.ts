import { groupBy } from "~/domain/group";
import type {
  DoseNumber,
  ItemChange,
  ItemDraft,
  RevisionChange,
  RevisionDraft,
  Schedule,
} from "~/domain/rows";
import { isSameKept } from "./kept";

type Pair<Item = ItemDraft> = { before: Item; after: Item };

/** The facts of a program's first revision. @param templateId null when it was built from nothing */
export function firstChanges(templateId: string | null, name: string): RevisionChange[] {
  return templateId === null ? [{ kind: "first" }] : [{ kind: "template", templateId, name }];
}

/**
 * What a draft changes against the revision before it: changed exercises first, then added, removed,
 * kept in spite of precautions, order, days. A reason that an item no longer has is no change: it is given anew
 * where it is still needed.
 * @returns empty when nothing changed
 */
export function whatChanged(before: RevisionDraft, after: RevisionDraft): RevisionChange[] {
  const { pairs, added, removed } = matchItems(before.items, after.items);
  const changed = pairs.flatMap((pair): RevisionChange[] => {
    const changes = itemChanges(pair);
    return changes.length > 0 ? [{ kind: "item", exerciseId: pair.after.exerciseId, changes }] : [];
  });
  return [
    ...changed,
    ...added.map(({ exerciseId }) => ({ kind: "added" as const, exerciseId })),
    ...removed.map(({ exerciseId }) => ({ kind: "removed" as const, exerciseId })),
    ...newlyKept(pairs, added),
    ...(keepsOrder(pairs, before.items) ? [] : [{ kind: "order" as const }]),
    ...scheduleChanges(before, after),
  ];
}

/** Pairs the items of one exercise: first those of the same side, then the rest in their order. */
export function matchItems<Item extends { exerciseId: string; side: string }>(
  before: readonly Item[],
  after: readonly Item[],
) {
  const left = groupBy(before, (item) => item.exerciseId);
  const partnerOf = new Map<Item, Item>();
  const pairUp = (fits: (old: Item, item: Item) => boolean) => {
    for (const item of after.filter((each) => !partnerOf.has(each))) {
      const candidates = left.get(item.exerciseId) ?? [];
      const at = candidates.findIndex((old) => fits(old, item));
      const [partner] = at < 0 ? [] : candidates.splice(at, 1);
      if (partner) partnerOf.set(item, partner);
    }
  };
  pairUp((old, item) => old.side === item.side);
  pairUp(() => true);
  const pairs = after.flatMap((item): Pair<Item>[] => {
    const partner = partnerOf.get(item);
    return partner ? [{ before: partner, after: item }] : [];
  });
  return {
    pairs,
    added: after.filter((item) => !partnerOf.has(item)),
    removed: [...left.values()].flat(),
  };
}

function newlyKept(pairs: readonly Pair[], added: readonly ItemDraft[]): RevisionChange[] {
  const changed = pairs.filter(({ before, after }) => {
    return after.kept && !isSameKept(before.kept ?? null, after.kept);
  });
  const kept = [...changed.map((pair) => pair.after), ...added.filter((item) => item.kept)];
  return kept.map(({ exerciseId }) => ({ kind: "kept", exerciseId }));
}

const DOSE_NUMBERS: readonly DoseNumber[] = ["sets", "repetitions", "holdSeconds", "restSeconds"];

function itemChanges({ before, after }: Pair): ItemChange[] {
  const numbers = DOSE_NUMBERS.filter((what) => before[what] !== after[what]);
  const side: ItemChange[] =
    before.side === after.side ? [] : [{ what: "side", from: before.side, to: after.side }];
  return [
    ...numbers.map((what) => ({ what, from: before[what], to: after[what] })),
    ...side,
    ...noteChange(textOf(before.note), textOf(after.note)),
    ...easierChange(before.allowEasier ?? false, after.allowEasier ?? false),
  ];
}

const textOf = (note: string | null) => note?.trim() ?? "";

function noteChange(before: string, after: string): ItemChange[] {
  if (before === after) return [];
  if (before === "") return [{ what: "note", became: "added" }];
  return [{ what: "note", became: after === "" ? "removed" : "changed" }];
}

function easierChange(before: boolean, after: boolean): ItemChange[] {
  return before === after ? [] : [{ what: "easier", became: after ? "allowed" : "not-allowed" }];
}

function keepsOrder(pairs: readonly Pair[], before: readonly ItemDraft[]): boolean {
  const places = pairs.map((pair) => before.indexOf(pair.before));
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
}

function scheduleChanges(before: RevisionDraft, after: RevisionDraft): RevisionChange[] {
  const [from, to] = [before.schedule, after.schedule];
  const days: RevisionChange[] = isSameSchedule(from, to) ? [] : [{ kind: "schedule", from, to }];
  if (before.endsOn === after.endsOn) return days;
  return [...days, { kind: "end", to: after.endsOn }];
}

/** Whether two schedules ask for the same: the same weekdays, in whatever order, as often; or as often a week. */
export function isSameSchedule(a: Schedule, b: Schedule): boolean {
  if (a.kind === "perWeek") return b.kind === "perWeek" && a.timesPerWeek === b.timesPerWeek;
  if (b.kind === "perWeek") return false;
  return a.timesPerDay === b.timesPerDay && isSameDays(a.weekdays, b.weekdays);
}

/** In whatever order they are listed. */
function isSameDays(a: readonly number[], b: readonly number[]): boolean {
  return a.every((day) => b.includes(day)) && b.every((day) => a.includes(day));
}

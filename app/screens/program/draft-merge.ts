import { matchItems } from "~/domain/program/revision-diff";
import { DOSE_FIELDS, type DraftItem, type ProgramDraft } from "./draft";
import { inTheirOrder, isInOrder, type Placed, withTheirs } from "./draft-order";

/** What two people did to one program at the same time, put together field by field. */

/** A field that both changed, each to something else. What was typed here stays in the form. */
export type Difference = {
  /** Id of the field on the page. */
  id: string;
  field: DifferentField;
  /** Null for what belongs to the program as a whole. */
  exerciseId: string | null;
} & ({ mine: DraftItem; theirs: DraftItem } | { mine: ProgramDraft; theirs: ProgramDraft } | Gone);

type Gone = { mine: DraftItem | null; theirs: DraftItem | null };

const ITEM_FIELDS = [...DOSE_FIELDS, "side", "note", "easier", "kept"] as const;
type ItemField = (typeof ITEM_FIELDS)[number];
const PLAN_FIELDS = ["name", "schedule", "effectiveOn", "endsOn"] as const;
type PlanField = (typeof PLAN_FIELDS)[number];

/** "item": the whole exercise, which one of them took out. */
export type DifferentField = ItemField | PlanField | "item";

type Merged = { draft: ProgramDraft; differences: Difference[] };

/**
 * Puts a draft on top of a version that somebody else saved meanwhile: what was not touched takes the new value,
 * what was touched stays, and what both changed is listed.
 * @param sent the draft as it was sent
 * @param base what it was when it was opened, its items in the keys that the draft has them under
 * @param theirs the newest version, laid out for editing
 */
export function mergeDrafts(sent: ProgramDraft, base: ProgramDraft, theirs: ProgramDraft): Merged {
  const plan = mergePlan(sent, base, theirs);
  const items = mergeItems(sent, base, theirs);
  const removed = sent.removed.map((item, i) => {
    return { ...item, key: `item-${items.free + i}` };
  });
  return {
    draft: { ...plan.draft, items: items.list, removed },
    differences: [...items.differences, ...plan.differences],
  };
}

function mergePlan(sent: ProgramDraft, base: ProgramDraft, theirs: ProgramDraft): Merged {
  let draft = sent;
  const differences: Difference[] = [];
  for (const field of PLAN_FIELDS) {
    const [mine, old, other] = [sent, base, theirs].map((each) => planValue(each, field));
    if (mine === other) continue;
    if (mine === old) draft = { ...draft, ...planPart(theirs, field) };
    else if (other !== old) {
      const id = field === "schedule" ? "field-weekdays" : `field-${field}`;
      differences.push({ id, field, exerciseId: null, mine: sent, theirs });
    }
  }
  return { draft, differences };
}

function planPart(draft: ProgramDraft, field: PlanField): Partial<ProgramDraft> {
  if (field !== "schedule") return { [field]: draft[field] };
  const { scheduleKind, weekdays, timesPerDay, timesPerWeek } = draft;
  return { scheduleKind, weekdays, timesPerDay, timesPerWeek };
}

/** Of the days only those numbers count that are in use. */
function planValue(draft: ProgramDraft, field: PlanField): string {
  if (field !== "schedule") return draft[field].trim();
  const { scheduleKind, weekdays, timesPerDay, timesPerWeek } = draft;
  if (scheduleKind === "perWeek") return `${scheduleKind} ${timesPerWeek.trim()}`;
  return [scheduleKind, ...[...weekdays].sort(), timesPerDay.trim()].join(" ");
}

function mergeItems(sent: ProgramDraft, base: ProgramDraft, theirs: ProgramDraft) {
  const { pairs, added } = matchItems(base.items, theirs.items);
  const newer = new Map(pairs.map((pair) => [pair.before.key, pair.after]));
  const older = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const unmet = [...added];
  const differences: Difference[] = [];
  const placed = sent.items.flatMap((mine): Placed[] => {
    const old = base.items.find(({ key, exerciseId }) => {
      return key === mine.key && exerciseId === mine.exerciseId;
    });
    const other = old ? newer.get(old.key) : takeTwin(unmet, mine);
    if (other) {
      const merged = mergeItem(mine, old ?? null, other);
      differences.push(...merged.differences);
      return [{ item: merged.item, theirs: other }];
    }
    if (old && isSameItem(mine, old)) return [];
    if (old) differences.push(goneWords(mine.key, mine.exerciseId, mine, null));
    return [{ item: mine, theirs: null }];
  });
  const met = new Set(placed.map((each) => each.theirs));
  const rest = theirs.items
    .filter((other) => !met.has(other))
    .filter((other) => {
      const old = older.get(other);
      if (!old) return true;
      if (!isSameItem(other, old)) {
        differences.push(goneWords("field-items", other.exerciseId, null, other));
      }
      return false;
    });
  const news = rest.map((other): Placed => ({ item: other, theirs: other }));
  const keepsOrder = isInOrder(pairs.map((pair) => base.items.indexOf(pair.before)));
  const ordered =
    keepsOrder || hasOwnOrder(sent, base)
      ? withTheirs(placed, news, theirs.items)
      : inTheirOrder(placed, news, theirs.items);
  let free = theirs.items.length + 1;
  const list = ordered.map(({ item, theirs: other }) => {
    const key = other ? other.key : `item-${free++}`;
    return { ...item, key };
  });
  const keyOf = new Map(ordered.map(({ item }, i) => [item.key, list[i]?.key ?? item.key]));
  return { list, free, differences: differences.map((each) => rekeyed(each, keyOf)) };
}

/** An exercise that both added is one. */
function takeTwin(added: DraftItem[], { exerciseId }: DraftItem): DraftItem | undefined {
  const at = added.findIndex((item) => item.exerciseId === exerciseId);
  return at < 0 ? undefined : added.splice(at, 1)[0];
}

function mergeItem(mine: DraftItem, old: DraftItem | null, other: DraftItem) {
  let item = mine;
  const differences: Difference[] = [];
  for (const field of ITEM_FIELDS) {
    const [own, before, now] = [mine, old, other].map((each) => each && itemValue(each, field));
    if (own === now) continue;
    if (own === before) item = { ...item, ...itemPart(other, field) };
    else if (now !== before) {
      const id = field === "kept" ? `conflict-${mine.key}` : `${mine.key}-${field}`;
      const { exerciseId } = mine;
      differences.push({ id, field, exerciseId, mine, theirs: other });
    }
  }
  return { item, differences };
}

function itemPart(item: DraftItem, field: ItemField): Partial<DraftItem> {
  if (field !== "kept") return { [field]: item[field] };
  const { keptReason, keptAgainst } = item;
  return { keptReason, keptAgainst };
}

function itemValue(item: DraftItem, field: ItemField): string {
  if (field !== "kept") return item[field].trim();
  return `${item.keptReason} ${item.keptAgainst}`;
}

function isSameItem(a: DraftItem, b: DraftItem): boolean {
  return ITEM_FIELDS.every((field) => itemValue(a, field) === itemValue(b, field));
}

function goneWords(
  id: string,
  exerciseId: string,
  mine: DraftItem | null,
  theirs: DraftItem | null,
): Difference {
  return { id: mine ? `${id}-sets` : id, field: "item", exerciseId, mine, theirs };
}

/** Whether the exercises that are still there were put in another order here. */
function hasOwnOrder(sent: ProgramDraft, base: ProgramDraft): boolean {
  const places = sent.items.map((item) => base.items.findIndex(({ key }) => key === item.key));
  return !isInOrder(places.filter((place) => place >= 0));
}

/** The ids of fields begin with the key of their item, which may be another one now. */
function rekeyed(difference: Difference, keyOf: ReadonlyMap<string, string>): Difference {
  const { mine } = difference;
  if (mine === null || !("key" in mine)) return difference;
  return { ...difference, id: difference.id.replace(mine.key, keyOf.get(mine.key) ?? mine.key) };
}

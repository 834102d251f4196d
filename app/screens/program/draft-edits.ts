import { exerciseIn } from "~/screens/library/exercises";
import { type DraftItem, draftItem, type ProgramDraft } from "./draft";
import { type CheckContext, draftConflicts, swappedSide } from "./draft-conflicts";

type Edit = (
  draft: ProgramDraft,
  subject: string,
  context: CheckContext,
  detail: string,
) => ProgramDraft;

/**
 * What the builder's buttons ask for: "add:lunge", "remove:item-2", "restore:item-2", "up:item-2", "down:item-2",
 * "swap:item-2:lunge", and for a reason to keep an item "keep:item-2" to write one, "kept:item-2" to give it,
 * "back:item-2" to leave it.
 */
const edits = new Map<string, Edit>([
  ["add", add],
  ["remove", remove],
  ["restore", restore],
  ["up", moveBy(-1)],
  ["down", moveBy(1)],
  ["swap", swap],
  ["keep", writeReason],
  ["kept", keep],
  ["back", leaveReason],
]);

/**
 * Carries out one of the builder's buttons: the same in the browser and, without JavaScript, on the
 * server. Everything typed stays. What it does not know leaves the draft as it is.
 */
export function editDraft(
  draft: ProgramDraft,
  intent: string,
  context: CheckContext,
): ProgramDraft {
  const [verb = "", subject = "", detail = ""] = intent.split(":");
  const edit = edits.get(verb);
  return edit ? edit(draft, subject, context, detail) : draft;
}

function add(draft: ProgramDraft, exerciseId: string, { library }: CheckContext): ProgramDraft {
  const exercise = exerciseIn(library, exerciseId);
  if (!exercise) return draft;
  const item = draftItem({ exerciseId, ...exercise.dose }, freeKey(draft));
  return { ...draft, items: [...draft.items, item] };
}

/** "item-4": the first number that no item has or had. */
export function freeKey({ items, removed }: Pick<ProgramDraft, "items" | "removed">): string {
  const taken = new Set([...items, ...removed].map(({ key }) => key));
  let number = 1;
  while (taken.has(`item-${number}`)) number += 1;
  return `item-${number}`;
}

function remove(draft: ProgramDraft, key: string): ProgramDraft {
  const at = draft.items.findIndex((item) => item.key === key);
  const item = draft.items[at];
  if (!item) return draft;
  return {
    ...draft,
    items: draft.items.filter((each) => each !== item),
    removed: [...draft.removed, { ...item, at: String(at) }],
  };
}

function restore(draft: ProgramDraft, key: string): ProgramDraft {
  const item = draft.removed.find((each) => each.key === key);
  if (!item) return draft;
  const { at, ...back } = item;
  return {
    ...draft,
    items: insertAt(draft.items, Number(at), back),
    removed: draft.removed.filter((each) => each !== item),
  };
}

/** Another exercise in the place of one, on the same side and with its own dose; the one that goes can be put back. */
function swap(
  draft: ProgramDraft,
  key: string,
  { library }: CheckContext,
  exerciseId: string,
): ProgramDraft {
  const at = draft.items.findIndex((item) => item.key === key);
  const item = draft.items[at];
  const exercise = exerciseIn(library, exerciseId);
  if (!item || !exercise) return draft;
  const { dose } = exercise;
  const other = draftItem({ exerciseId, ...dose }, freeKey(draft));
  const without = remove(draft, key);
  const swapped = { ...other, side: swappedSide(item, exercise) };
  return { ...without, items: insertAt(without.items, at, swapped) };
}

/** Opens the field for a reason; one that was given before stands in it. */
function writeReason(draft: ProgramDraft, key: string): ProgramDraft {
  return changed(draft, key, (item) => ({
    ...item,
    keeping: "yes",
    reason: item.reason || item.keptReason,
  }));
}

/** Keeps an item for the written reason, in spite of everything that it meets now. */
function keep(draft: ProgramDraft, key: string, context: CheckContext): ProgramDraft {
  const met = draftConflicts(draft, context).get(key) ?? [];
  const against = met.filter(({ answer }) => answer === "conflict");
  return changed(draft, key, (item) => {
    const reason = item.reason.trim();
    if (reason === "") return { ...item, keeping: "empty" };
    const before = item.keptAgainst.split(" ").filter(Boolean);
    const ids = new Set([...before, ...against.map(({ precaution }) => precaution.id)]);
    return {
      ...item,
      keeping: "",
      reason: "",
      keptReason: reason,
      keptAgainst: [...ids].join(" "),
    };
  });
}

/** What was written so far stays, for whoever comes back to it. */
function leaveReason(draft: ProgramDraft, key: string): ProgramDraft {
  return changed(draft, key, (item) => ({ ...item, keeping: "" }));
}

function changed(
  draft: ProgramDraft,
  key: string,
  change: (item: DraftItem) => DraftItem,
): ProgramDraft {
  return { ...draft, items: draft.items.map((item) => (item.key === key ? change(item) : item)) };
}

function moveBy(step: -1 | 1) {
  return (draft: ProgramDraft, key: string): ProgramDraft => {
    const from = draft.items.findIndex((item) => item.key === key);
    const to = from + step;
    const item = draft.items[from];
    if (!item || to < 0 || to >= draft.items.length) return draft;
    const others = draft.items.filter((each) => each !== item);
    return { ...draft, items: insertAt(others, to, item) };
  };
}

const insertAt = (items: DraftItem[], at: number, item: DraftItem): DraftItem[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];

/** Whether two drafts would be saved as the same; what was removed and suggested does not count. */
export function isSameDraft(a: ProgramDraft, b: ProgramDraft): boolean {
  return content(a) === content(b);
}

function content({ items, removed, changeNote, suggestedNote, ...rest }: ProgramDraft): string {
  return JSON.stringify([rest, items]);
}

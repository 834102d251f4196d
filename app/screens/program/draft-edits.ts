import { exerciseIn, type Library } from "~/screens/library/exercises";
import { type DraftItem, draftItem, type ProgramDraft } from "./draft";

type Edit = (draft: ProgramDraft, subject: string, library: Library) => ProgramDraft;

/** What the builder's buttons ask for: "add:lunge", "remove:item-2", "restore:item-2", "up:item-2", "down:item-2". */
const edits = new Map<string, Edit>([
  ["add", add],
  ["remove", remove],
  ["restore", restore],
  ["up", moveBy(-1)],
  ["down", moveBy(1)],
]);

/**
 * Carries out one of the builder's buttons: the same in the browser and, without JavaScript, on the
 * server. Everything typed stays. What it does not know leaves the draft as it is.
 */
export function editDraft(draft: ProgramDraft, intent: string, library: Library): ProgramDraft {
  const [verb = "", subject = ""] = intent.split(":");
  const edit = edits.get(verb);
  return edit ? edit(draft, subject, library) : draft;
}

function add(draft: ProgramDraft, exerciseId: string, library: Library): ProgramDraft {
  const exercise = exerciseIn(library, exerciseId);
  if (!exercise) return draft;
  const item = draftItem({ exerciseId, ...exercise.dose }, freeKey(draft));
  return { ...draft, items: [...draft.items, item] };
}

/** "item-4": the first number that no item has or had. */
function freeKey({ items, removed }: ProgramDraft): string {
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

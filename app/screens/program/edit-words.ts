import { nameIn } from "~/screens/library/exercises";
import { countWords } from "~/words/numbers";
import type { ProgramDraft } from "./draft";
import { type CheckContext, draftConflicts, openKeys } from "./draft-conflicts";
import { editDraft, freeKey } from "./draft-edits";

const doneWords: Record<string, string> = {
  add: "added",
  remove: "removed",
  restore: "put back",
};

/**
 * What a button of the builder did, for whoever does not see it: "Pigeon added. 4 exercises. 1 conflict with
 * precautions."
 */
export function editWords(before: ProgramDraft, intent: string, context: CheckContext): string {
  const [verb = "", subject = "", detail = ""] = intent.split(":");
  const { library } = context;
  const item = [...before.items, ...before.removed].find(({ key }) => key === subject);
  const name = nameIn(library, item?.exerciseId ?? subject);
  const after = editDraft(before, intent, context);
  const { items } = after;
  if (verb in doneWords) {
    const done = `${name} ${doneWords[verb]}. ${countWords(items.length, "exercise")}.`;
    return [done, ...openWords(after, context)].join(" ");
  }
  if (verb === "swap") {
    const swapped = `${name} swapped for ${nameIn(library, detail)}.`;
    return [swapped, ...openWords(after, context)].join(" ");
  }
  if (verb === "kept") return keptWords(after, subject, name, context);
  if (verb !== "up" && verb !== "down") return "";
  const place = items.findIndex(({ key }) => key === subject);
  return place < 0 ? "" : `${name}: place ${place + 1} of ${items.length}.`;
}

function keptWords(after: ProgramDraft, key: string, name: string, context: CheckContext): string {
  const isKept = after.items.some((item) => item.key === key && item.keeping === "");
  if (!isKept) return REASON_MISSING;
  return [`${name} is kept with your reason.`, ...openWords(after, context)].join(" ");
}

/** Said where "Keep" was pressed without a word. */
export const REASON_MISSING = "Write a reason, or swap or remove it.";

function openWords(draft: ProgramDraft, context: CheckContext): string[] {
  const open = openKeys(draftConflicts(draft, context)).length;
  return open === 0 ? [] : [`${openConflictWords(open)} with precautions.`];
}

/** "2 conflicts open" */
export const openConflictWords = (open: number): string => `${countWords(open, "conflict")} open`;

/** Where the keyboard goes on after a button is gone from under it, by the verb of the button. */
const nextFocus: Record<string, (subject: string, before: ProgramDraft) => string> = {
  add: (exerciseId) => `added-${exerciseId}`,
  remove: (key) => `restore-${key}`,
  restore: (key) => `remove-${key}`,
  up: (key) => `up-${key}`,
  down: (key) => `down-${key}`,
  swap: (_, before) => `name-${freeKey(before)}`,
  keep: (key) => `${key}-reason`,
  kept: (key) => `${key}-reason`,
  back: (key) => `keep-${key}`,
};

/** @param before the draft that the button was pressed on */
export function focusAfter(intent: string, before: ProgramDraft): void {
  const [verb = "", subject = ""] = intent.split(":");
  const id = nextFocus[verb]?.(subject, before);
  if (!id) return;
  // A reason that was given has no field any more: its button has taken the place.
  const target = document.getElementById(id) ?? document.getElementById(`keep-${subject}`);
  // Adding several in a row must not scroll the library away.
  target?.focus({ preventScroll: verb === "add" });
}

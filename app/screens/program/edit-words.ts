import { type Library, nameIn } from "~/screens/library/exercises";
import { countWords } from "~/words/numbers";
import type { ProgramDraft } from "./draft";
import { editDraft } from "./draft-edits";

const doneWords: Record<string, string> = {
  add: "added",
  remove: "removed",
  restore: "put back",
};

/** What a button of the builder did, for whoever does not see it: "Pigeon added. 4 exercises." */
export function editWords(before: ProgramDraft, intent: string, library: Library): string {
  const [verb = "", subject = ""] = intent.split(":");
  const item = [...before.items, ...before.removed].find(({ key }) => key === subject);
  const name = nameIn(library, item?.exerciseId ?? subject);
  const { items } = editDraft(before, intent, library);
  if (verb in doneWords)
    return `${name} ${doneWords[verb]}. ${countWords(items.length, "exercise")}.`;
  const place = items.findIndex(({ key }) => key === subject);
  return place < 0 ? "" : `${name}: place ${place + 1} of ${items.length}.`;
}

/** Where the keyboard goes on after a button is gone from under it, by the verb of the button. */
const nextFocus: Record<string, (subject: string) => string> = {
  add: (exerciseId) => `added-${exerciseId}`,
  remove: (key) => `restore-${key}`,
  restore: (key) => `remove-${key}`,
  up: (key) => `up-${key}`,
  down: (key) => `down-${key}`,
};

export function focusAfter(intent: string): void {
  const [verb = "", subject = ""] = intent.split(":");
  const id = nextFocus[verb]?.(subject);
  // Adding several in a row must not scroll the library away.
  if (id) document.getElementById(id)?.focus({ preventScroll: verb === "add" });
}

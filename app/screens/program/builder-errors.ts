import { type Library, nameIn } from "~/screens/library/exercises";
import type { BuilderAnswer } from "./builder-submission";
import type { DraftItem, ProgramDraft } from "./draft";

type Answered = Pick<BuilderAnswer, "draft" | "error"> | undefined;

/** What was wrong with one item, by field; the item is known by its key, because it may have moved since. */
export function itemErrors(answer: Answered, key: string): Record<string, string> {
  const place = answer?.draft.items.findIndex((item) => item.key === key) ?? -1;
  const prefix = `items[${place}].`;
  const found = Object.entries(answer?.error ?? {}).flatMap(([name, messages]) =>
    name.startsWith(prefix) && messages?.[0] ? [[name.slice(prefix.length), messages[0]]] : [],
  );
  return Object.fromEntries(found);
}

/** What is wrong with an item as it stands now: a field that was changed since is no longer marked. */
export function openItemErrors(answer: Answered, item: DraftItem): Record<string, string> {
  const sent: Record<string, string> = {
    ...answer?.draft.items.find(({ key }) => key === item.key),
  };
  const now: Record<string, string> = { ...item };
  const errors = Object.entries(itemErrors(answer, item.key));
  return Object.fromEntries(errors.filter(([field]) => sent[field] === now[field]));
}

/** One line of the list of errors, and the id of the field it is about. */
export type ErrorLine = { id: string; words: string };

/** Everything that is wrong, in the order of the page; what was removed since is no longer wrong. */
export function errorLines(answer: Answered, draft: ProgramDraft, library: Library): ErrorLine[] {
  const ofItems = draft.items.flatMap(({ key, exerciseId }) =>
    Object.entries(itemErrors(answer, key)).map(([field, message]) => ({
      id: `${key}-${field}`,
      words: `${nameIn(library, exerciseId)}. ${message}`,
    })),
  );
  const others = Object.entries(answer?.error ?? {}).flatMap(([name, messages]) =>
    messages?.[0] && !name.startsWith("items[")
      ? [{ id: `field-${name}`, words: messages[0] }]
      : [],
  );
  return [...ofItems, ...others];
}

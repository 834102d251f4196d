import { keysOf } from "./edit-fields";

/** New precautions that one form may note. */
export const MAX_ADDED = 20;
/**
 * Precautions of a form that are looked at: of the new ones twice what may be noted, so that whoever added too many
 * finds them all again; of the stored ones more than anybody has. Each is drawn with all its fields.
 */
const MOST = { "added-": 2 * MAX_ADDED, "noted-": 200 } as const;

/** The form without the precautions past the last that is looked at. */
export function capPrecautions(form: FormData): FormData {
  const starts = ["added-", "noted-"] as const;
  const kept = new Set(starts.flatMap((start) => keysOf(start, form.keys()).slice(0, MOST[start])));
  const capped = new FormData();
  for (const [name, value] of form) {
    const isOne = starts.some((start) => name.startsWith(start));
    if (!isOne || kept.has(name.split(".")[0] ?? "")) capped.append(name, value);
  }
  return capped;
}

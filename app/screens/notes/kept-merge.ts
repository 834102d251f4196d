import { merged, withUntouched } from "~/domain/notes/merge";
import { inShape, partsOfShape } from "~/domain/notes/shapes";
import type { Draft } from "./notes-page";

/**
 * What a device kept, with what was typed on the page before it was known.
 * @param stored what the page began with
 * @param now what stands on it
 */
export function withTyped(kept: Draft, stored: Draft, now: Draft): Draft {
  const began = inShape(stored.text, stored.shape, now.shape);
  const typed = partsOfShape[now.shape].filter(
    (part) => (now.text[part] ?? "") !== (began[part] ?? ""),
  );
  const words = Object.fromEntries(typed.map((part) => [part, now.text[part]]));
  const here = { shape: kept.shape, text: inShape(words, now.shape, kept.shape) };
  const text = merged({ ...here, text: withUntouched(here, kept, null) }, kept, {});
  return { ...kept, text };
}

import { PROGRAM_LIMITS } from "~/domain/program/program-limits";

/**
 * Rows of a list in the builder's form that are looked at: twice what a program may hold, so that whoever added too
 * many finds them all again, beside the words that say so. Every row is drawn with all its fields: without an end a
 * small form was answered with a page a hundred times its size.
 */
const MAX_ROWS = 2 * PROGRAM_LIMITS.items.max;

/** The form without the rows past the last that is looked at. */
export function capRows(form: FormData): FormData {
  const capped = new FormData();
  for (const [name, value] of form) {
    const index = /\[(\d+)\]/.exec(name)?.[1];
    if (index === undefined || Number(index) < MAX_ROWS) capped.append(name, value);
  }
  return capped;
}

import { PRECAUTIONS } from "~/content/codes";
import type { PrecautionRow } from "~/domain/rows";

/** A precaution in short: the clinician's own words where there are some, else the words of the list. */
export function precautionTitle({ code, words }: Pick<PrecautionRow, "code" | "words">): string {
  return words ?? (code === null ? "" : PRECAUTIONS[code]);
}

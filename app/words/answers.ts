import type { PainRow } from "~/domain/rows";
import type { Catalogue } from "./catalogue";
import { answers } from "./en/answers";

/** The answers of a log in English, for the clinic's pages and the CSV; a patient's page reads its own catalogue. */
export const { reasons: reasonWords, efforts: effortWords, moments: momentWords } = answers;

/** Where it hurts, "Side of the hip" or the person's own words; null when nobody said. */
export function placeWords(
  { bodySite, bodySiteWords }: Pick<PainRow, "bodySite" | "bodySiteWords">,
  words: Pick<Catalogue, "answers"> = { answers },
): string | null {
  return bodySite === null ? bodySiteWords : words.answers.bodySites[bodySite];
}

import { languageFor, otherLanguages } from "~/domain/languages";
import { type Catalogue, wordsIn } from "~/words/catalogue";

/** What a person's mails have to know of their language. */
export const readerSelection = {
  language: true,
  accesses: {
    where: { untilAt: null },
    select: { clinic: { select: { languages: true } } },
  },
} as const;

type Reader = { language: string | null; accesses: { clinic: { languages: unknown } }[] };

/**
 * The words of a mail to a person that is about no record: in the language that they chose, while a clinic that lets
 * them in to a record has it on. Staff read English.
 */
export function wordsOf({ language, accesses }: Reader): Catalogue {
  const on = accesses.flatMap(({ clinic }) => otherLanguages(clinic.languages));
  return wordsIn(languageFor({ chosen: [language], accepts: null, on }));
}

/**
 * The words of a mail that is about one record: as its pages are read.
 * @param clinic `languages` as they are stored
 * @param chosen what the reader chose, then what the clinic wrote down
 */
export function wordsAt(
  { languages }: { languages: unknown },
  chosen: readonly (string | null | undefined)[],
): Catalogue {
  return wordsIn(languageFor({ chosen, accepts: null, on: otherLanguages(languages) }));
}

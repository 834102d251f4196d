import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { TITLES } from "./person";

/** Characters of a name that are shown. */
const MOST = 60;
const MOST_OF_FIRST = 30;

/**
 * What a clinic calls itself, in a mail: in quotes, on one line, and short, so that nobody takes it for our own words. It
 * cannot end its quotes, turn the text around, or be a link or an address that a mail program would make clickable.
 * @returns "“Willow Lane Clinic”", in the quotes of the mail's language
 */
export function quotedName(name: string, { mails: { quotes } }: Catalogue = en): string {
  const characters = [...plainLine(name)];
  const shown =
    characters.length > MOST ? `${characters.slice(0, MOST - 1).join("")}…` : plainLine(name);
  return `${quotes.open}${shown}${quotes.close}`;
}

/**
 * The first name alone, in a mail, which anybody may read: of whoever signs with a title too, and made harmless in the same way.
 * @returns "" where there is none, as of "Dr. Thistlewood"
 */
export function nameInMail(name: string): string {
  const words = plainLine(name).split(" ");
  const names = words.filter((word) => !TITLES.test(word));
  const [first = ""] = names.length < words.length && names.length === 1 ? [] : names;
  return [...first].slice(0, MOST_OF_FIRST).join("");
}

function plainLine(name: string): string {
  return (
    name
      // Controls, line ends, and what hides or turns text around; not the joiners that Persian and the scripts of India need.
      .replaceAll(
        /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\p{Cs}]/gu,
        " ",
      )
      .replaceAll(/[<>"“”„«»\\/@:]/g, " ")
      .replaceAll(/\.(?=[\p{L}\p{N}])/gu, ". ")
      .replaceAll(/\s+/g, " ")
      .trim()
  );
}

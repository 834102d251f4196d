/**
 * Texts as they are looked for and put in order: without capitals, accents and apostrophes. Two databases, each with
 * collations of its own, then only have to compare bytes.
 */

/** Letters that Unicode does not take apart, by the ones that an English list puts them beside. */
const LETTERS: Record<string, string> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i" },
};
const APOSTROPHES = /['’‘ʼʻ`´′＇]/g;

/** "Zoë O’Neil" and "ZOE ONEIL" are both "zoe oneil". */
export function folded(text: string): string {
  return text
    .replace(APOSTROPHES, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþħı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}

/** Figures of a number that are written out in front of it. */
const LENGTH_FIGURES = 3;

/**
 * What a name is sorted by, compared as bytes: folded, dashes as spaces, and each number with the count of its
 * figures before it, so that "Ward 9" comes before "Ward 10".
 */
export function sortKey(name: string): string {
  return folded(name)
    .replace(/[-‐‑–—]/g, " ")
    .replace(/0*(\d+)/g, (_, figures: string) => {
      return String(figures.length).padStart(LENGTH_FIGURES, "0") + figures;
    });
}

/** What stands between words and belongs to none; other signs, such as "%" and "_", are looked for as they are. */
const BETWEEN_WORDS = /[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf},;:.!?/·"|]+/gu;

/** A text as it is searched: folded, and nothing but spaces between its words. */
export function searched(text: string): string {
  return folded(folded(text).replace(BETWEEN_WORDS, " "));
}

/** The words of a search, as texts are searched; none where nothing is asked for. */
export function searchWords(search: string): string[] {
  return searched(search).split(" ").filter(Boolean);
}

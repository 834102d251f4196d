/**
 * What comes along when text is pasted and changes nothing one can see: soft hyphens, zero-width spaces and
 * joints of words, the mark at the start of a file. Taken out without a word.
 */
const PASTED = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * What hides or turns around other text: control characters but tab and line end, overrides, embeddings and isolates
 * of the direction of writing, invisible operators, tags. Not the joiners and the marks of direction (U+200C to U+200F,
 * U+061C), which Persian, the scripts of India, Hebrew and Arabic need.
 */
const HIDING =
  /(?![\t\n\r])\p{Cc}|[\u180E\u202A-\u202E\u2061-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/** Tab and whatever ends a line: fine in a letter, but not in a name, which also stands in mails, lists and files. */
const BREAKS = /[\t\n\r\u2028\u2029]/;

/** Letters, figures, punctuation or signs, but no filler that only looks like a space. */
const SEEN = /(?![\u115F\u1160\u3164\uFFA0\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** The text without what was pasted along unseen, and without blanks at both ends. */
export function cleanText(text: string): string {
  return text.replaceAll(PASTED, "").trim();
}

const ALL_HIDING = new RegExp(HIDING, "gu");

/** What one can see of a text that must not be refused; "" when that is nothing. */
export function visiblePart(text: string): string {
  const shown = cleanText(text.replaceAll(ALL_HIDING, ""));
  return isVisibleText(shown) ? shown : "";
}

/**
 * The text as far as it may be long. Nothing is lost of that but a word that the end falls into, if it is no longer than words are.
 * @param max characters (UTF-16 units), the last of them not half of a character
 */
export function cutBehindWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const words = text.slice(0, max).replace(/\s\S{0,40}$/, "");
  return words.replace(/[\uD800-\uDBFF]$/, "");
}

/** Whether a text stands on one line. */
export function isOneLine(text: string): boolean {
  return !BREAKS.test(text);
}

/** False for text that holds something hiding, or nothing that can be seen; true for no text at all. */
export function isVisibleText(text: string): boolean {
  return text === "" || (SEEN.test(text) && !HIDING.test(text));
}

/** Numbers to call. */

/** Country code first, and after it a nought in brackets that is dialled within the country alone: "+44 (0)20 …". */
const NOUGHT_AT_HOME = /^\(?(\+|00)([\d\s.)-]*)\(0\)/;

/** Where a tap on a number leads. @param number digits, with what stands between them for people to read */
export function telHref(number: string): string {
  return `tel:${number
    .trim()
    .replace(NOUGHT_AT_HOME, "$1$2")
    .replace(/[^+\d]/g, "")}`;
}

/** An area code and its slash, as in "030/123456". */
const AREA_CODE = /\b(0\d{1,5})\s*\/\s*(?=\d)/;
/** One number; a bracket belongs to it at its beginning, or around a nought. */
const NUMBER = /\+?(?:\(\d+\)\s?)?\d(?:[\s.-]*\d|\s?\(0\))*/;

/** The first number in what people write beside one, "0100 555 0144, after six (8-18)", to be called; null without one. */
export function numberIn(words: string): string | null {
  const [number] = words.replace(AREA_CODE, "$1 ").match(NUMBER) ?? [];
  return number !== undefined && /\d.*\d/.test(number) ? telHref(number) : null;
}

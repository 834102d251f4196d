import { directionOf, latinDigits } from "~/domain/languages";
import { roundToTenth } from "~/domain/numbers";
import type { Catalogue } from "./catalogue";
import { pageWordsIn } from "./page-words";
import { counter } from "./plural";

/** The way figures are written. */

type Words = Pick<Catalogue, "language" | "numbers">;

const formats = new Map<string, Intl.NumberFormat>();

/** A formatter takes far longer to make than to use, so each kind is kept. @param least decimals at least; at most there is one */
function decimal(value: number, least: 0 | 1, { language }: Words): string {
  const key = `${language} ${least}`;
  const known = formats.get(key);
  const format =
    known ??
    new Intl.NumberFormat(latinDigits(language), {
      minimumFractionDigits: least,
      maximumFractionDigits: 1,
      useGrouping: false,
    });
  if (!known) formats.set(key, format);
  return format.format(roundToTenth(value));
}

/** One decimal, "2.5" or "6.0": for means. */
export function meanWords(value: number, words: Words = pageWordsIn(null)): string {
  return decimal(value, 1, words);
}

/** At most one decimal, "3" or "2.5": for a pain that may be one score or a mean. */
export function scoreWords(value: number, words: Words = pageWordsIn(null)): string {
  return decimal(value, 0, words);
}

/** Always signed, with a true minus: "+0.4", "−1.1", "0.0". */
export function signedWords(change: number, words: Words = pageWordsIn(null)): string {
  const size = meanWords(Math.abs(change), words);
  if (roundToTenth(Math.abs(change)) === 0) return size;
  const signed = change < 0 ? `−${size}` : `+${size}`;
  // Among Arabic letters a sign would move behind its figure.
  return directionOf(words.language) === "rtl" ? `\u2066${signed}\u2069` : signed;
}

const inEnglish = counter("en");

/** "1 session", "3 sessions": for English, also in its catalogue; other languages have more forms than two. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return inEnglish(count, { one, other: many });
}

/** Parts of one line, "Lunge, Bridge": with the comma of the language. */
export function listWords(parts: readonly string[], { language }: Pick<Words, "language">): string {
  return parts.join(language === "ar" ? "، " : ", ");
}

/** A share of 0–1 in whole percent, "89 %"; short of the whole it never says 100. */
export function percentWords(ratio: number, words: Words = pageWordsIn(null)): string {
  const percent = Math.round(ratio * 100);
  return words.numbers.percent(ratio < 1 ? Math.min(percent, 99) : percent);
}

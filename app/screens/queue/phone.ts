import { telHref } from "~/words/phone";

/** What a patient left to be called by. */
export type Phone = {
  words: string;
  /** Null where no number is clear: the words are shown, and nothing is dialled. */
  href: string | null;
};

/** What a number can be: shorter is a door or an hour, longer holds something else besides. */
const FEWEST_DIGITS = 6;
/** ITU-T E.164: country and number together. */
const MOST_DIGITS = 15;
/** Of a number without a country: none is longer than this. */
const MOST_AT_HOME = 12;

/** A door in front of a number ("7 0100 555 0144"), or hours behind or before one ("18-20", "9 - 17"). */
const ODD_ENDS = [
  /^\d{1,3}\s+\(?0/,
  /(^|\s)\d{1,2}\s*[-–]\s*\d{1,2}$/,
  /^\d{1,2}\s*[-–]\s*\d{1,2}\s/,
];

/**
 * The number in what people write beside one: "0100 555 0144, after six". Nothing is dialled unless it is clear: one run of
 * 6 to 12 digits (15 with its country), without what looks like a door or hours. A wrong number is worse than none.
 * @returns null where nothing was left
 */
export function phoneOf(words: string | null): Phone | null {
  if (!words) return null;
  const number = numberIn(words);
  return { words, href: number && telHref(number) };
}

function numberIn(words: string): string | null {
  const runs = (words.match(/\+?\(?\d[\d\s()./–-]*\d/g) ?? []).filter(
    (run) => digitsOf(run).length >= FEWEST_DIGITS,
  );
  const [run] = runs;
  if (run === undefined || runs.length > 1) return null;
  if (ODD_ENDS.some((odd) => odd.test(run))) return null;
  const isWithCountry = /^(\+|\(?00)/.test(run);
  const digits = digitsOf(telHref(run));
  if (digits.replace(/^00/, "").length > (isWithCountry ? MOST_DIGITS : MOST_AT_HOME)) return null;
  return run;
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, "");

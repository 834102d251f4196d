/** The languages that the release speaks, as BCP 47 tags; English is the one that is always there. */
export const LANGUAGES = ["en", "ar", "de", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (tag: string): tag is Language => LANGUAGES.some((each) => each === tag);

/** Those that a clinic turns on. */
export const OTHER_LANGUAGES = ["ar", "de", "es"] as const satisfies readonly Language[];
export type OtherLanguage = (typeof OTHER_LANGUAGES)[number];

/** The way a language is written, for `dir`. */
export const directionOf = (language: string): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");

/** The tag for Intl: figures are written in Latin digits in every language, as the figures of a dose must not change. */
export const latinDigits = (language: string) => `${language}-u-nu-latn`;

/** Of a list that was stored or sent, the tags that the release speaks besides English; anything else is none. */
export function otherLanguages(stored: unknown): OtherLanguage[] {
  return Array.isArray(stored) ? OTHER_LANGUAGES.filter((tag) => stored.includes(tag)) : [];
}

/** By tag: the name of the native clinician who checked a language's emergency words, as stored; others are left out. */
export function reviewersOf(stored: unknown): Partial<Record<OtherLanguage, string>> {
  if (typeof stored !== "object" || stored === null) return {};
  const named = Object.entries(stored).filter(
    ([tag, name]) => OTHER_LANGUAGES.some((each) => each === tag) && typeof name === "string",
  );
  return Object.fromEntries(named);
}

/** The languages whose emergency words stand alone. */
export const checkedLanguages = (stored: unknown): OtherLanguage[] => {
  const reviewers = reviewersOf(stored);
  return OTHER_LANGUAGES.filter((tag) => reviewers[tag] !== undefined);
};

type Reader = {
  /** What was chosen for this reader, the first that is possible counts; null and left out: nothing was. */
  chosen: readonly (string | null | undefined)[];
  /** What their browser asks for, "de-AT,de;q=0.9,en;q=0.5" (RFC 9110, 12.5.4); null where there is none. */
  accepts: string | null;
  /** What is turned on besides English, where they read. */
  on: readonly OtherLanguage[];
};

/** The language that somebody reads: what they chose, else what their browser likes best, else English. */
export function languageFor({ chosen, accepts, on }: Reader): Language {
  const possible: readonly Language[] = ["en", ...on];
  const wanted = [...chosen, ...asked(accepts ?? "")];
  const found = wanted.flatMap((tag) => possible.find((each) => each === tag) ?? []);
  return found[0] ?? "en";
}

/** A list nobody writes by hand: more would only be work. */
const MOST_ASKED = 20;

/** The languages of the header without their regions, the most wanted first. */
function asked(accepts: string): string[] {
  return accepts
    .slice(0, 1_000)
    .split(",")
    .slice(0, MOST_ASKED)
    .map((part) => {
      const [range = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
      const weight = parameters.find((text) => text.startsWith("q="))?.slice(2);
      return { tag: range.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

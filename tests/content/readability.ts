/** Groups of vowels are syllables, but for a silent e and a silent ed; a few words that this gets wrong are named. */
const EXCEPTIONS: Record<string, number> = {
  iliacus: 4,
  iliopsoas: 5,
  physiotherapist: 6,
  psoas: 2,
};

/** Syllables of one word, at least 1. An estimate, good to about one in twenty for plain English. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const known = EXCEPTIONS[letters];
  if (known !== undefined) return known;
  const spoken = letters
    .replace(/([^aeiouytd])ed$/, "$1d")
    .replace(/([^aeiouylscghxz])es$/, "$1s")
    .replace(/([^aeiouyl])e$/, "$1")
    .replace(/([aeiouy])le$/, "$1l");
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Words as they are read aloud; a number counts as a word. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** A heading, a line of a list and a sentence each end a thought. */
const sentencesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/[.?:]+(?:\s|$)/)).filter((each) => wordsOf(each).length > 0);

/**
 * Flesch–Kincaid grade: the school year, American count, in which a text is understood; 7 is about twelve years of age.
 * @param texts at least one sentence
 * Source: Kincaid JP et al. Derivation of new readability formulas. Research Branch Report 8-75, 1975.
 */
export function readingGrade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  const perSentence = words.length / sentencesOf(texts).length;
  return 0.39 * perSentence + 11.8 * (spoken / words.length) - 15.59;
}

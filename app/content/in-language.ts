/** Something of content in each language that has it; English always does. */
type Parts<T> = { en: T } & Partial<Record<string, T>>;

/** The part in a language; English stands in where there is none. @param language BCP 47 tag of a catalogue */
export function inLanguage<T>(parts: Parts<T>, language: string): T {
  return parts[language] ?? parts.en;
}

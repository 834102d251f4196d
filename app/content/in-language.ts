/**
 * Where the content of another language stands, `es` for example; words of the interface are in `words/es`.
 *
 * - `exercises/es/<id>.ts` and `exercises/es/index.ts`: `esExercises: ExercisesRead` (exercises/texts)
 * - `articles/es/<id>.ts` and `articles/es/index.ts`: `esArticles: Record<string, Article>`, by id, each whole
 * - `es/principles.ts`: `esPrinciples: Principles` (principles)
 * - `es/templates.ts`: `esTemplates: TemplateTexts` (templates/texts): names and notes, the rest is for clinicians
 *
 * The words of `codes` and of measures stand on clinic pages alone, which are English. Replies are a clinician's words.
 */

/** Something of content in each language that has it; English always does. */
type Parts<T> = { en: T } & Partial<Record<string, T>>;

/** The part in a language; English stands in where there is none. @param language BCP 47 tag of a catalogue */
export function inLanguage<T>(parts: Parts<T>, language: string): T {
  return (Object.hasOwn(parts, language) ? parts[language] : null) ?? parts.en;
}

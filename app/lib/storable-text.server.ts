/**
 * The text without what PostgreSQL refuses to store and nobody can type: NUL, and halves of a character
 * written in two parts (lone surrogates).
 */
export function storableText(text: string): string {
  return text.replaceAll(/\0|\p{Surrogate}/gu, "");
}

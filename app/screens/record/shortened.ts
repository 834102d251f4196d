/** Characters that one line of a brief takes of somebody's words; the record holds the whole. */
const LONGEST = 140;

/** Words in one line, and no longer than a line of a brief. */
export function shortened(words: string): string {
  const letters = [...words.trim().replaceAll(/\s+/g, " ")];
  if (letters.length <= LONGEST) return letters.join("");
  return `${letters.slice(0, LONGEST).join("").trimEnd()} …`;
}

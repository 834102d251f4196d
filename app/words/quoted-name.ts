/** Characters of a name that are shown. */
const MOST = 60;

/**
 * What a clinic calls itself, in a mail: in quotes, on one line, and short, so that nobody takes it for our own words. It
 * cannot end its quotes, turn the text around, or be a link or an address that a mail program would make clickable.
 * @returns "“Willow Lane Clinic”"
 */
export function quotedName(name: string): string {
  const line = name
    // Controls, line ends, and what hides or turns text around; not the joiners that Persian and the scripts of India need.
    .replaceAll(
      /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\p{Cs}]/gu,
      " ",
    )
    .replaceAll(/[<>"“”„«»\\/@:]/g, " ")
    .replaceAll(/\.(?=[\p{L}\p{N}])/gu, ". ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const characters = [...line];
  const shown = characters.length > MOST ? `${characters.slice(0, MOST - 1).join("")}…` : line;
  return `“${shown}”`;
}

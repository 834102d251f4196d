/** What a canned reply leaves open, and the page fills in. */
export const blankNames = ["name", "exercise", "hold", "visit", "phone"] as const;
export type BlankName = (typeof blankNames)[number];

/** What is known of each; null where nothing is, so that the blank stays and somebody fills it in. */
export type BlankValues = Record<BlankName, string | null>;

const BLANK = new RegExp(`\\{(${blankNames.join("|")})\\}`, "g");

/** A piece of a filled reply: plain words, a blank that was filled, or one that is still open. */
export type ReplyPart = { text: string; is: "words" | "filled" | "open" };

/** A reply with its blanks filled, in pieces: what was filled in can be marked. */
export function fillBlanks(reply: string, values: BlankValues): ReplyPart[] {
  const parts: ReplyPart[] = [];
  let from = 0;
  for (const { index, 0: blank, 1: name } of reply.matchAll(BLANK)) {
    if (index > from) parts.push({ text: reply.slice(from, index), is: "words" });
    const value = values[name as BlankName];
    parts.push(value === null ? { text: blank, is: "open" } : { text: value, is: "filled" });
    from = index + blank.length;
  }
  if (from < reply.length) parts.push({ text: reply.slice(from), is: "words" });
  return parts;
}

export function replyText(parts: readonly ReplyPart[]): string {
  return parts.map(({ text }) => text).join("");
}

/** The blanks that still stand in a text, as they are written: such a message is not sent. */
export function openBlanks(text: string): string[] {
  return [...new Set([...text.matchAll(BLANK)].map(([blank]) => blank))];
}

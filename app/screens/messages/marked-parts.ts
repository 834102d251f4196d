import type { ReplyPart } from "~/domain/messages/blanks";

/** What was filled into a reply, found again in a text that was edited since; in the order in which it was filled in. */
export function markedParts(
  text: string,
  parts: readonly ReplyPart[],
): (ReplyPart & { key: number })[] {
  const marked: (ReplyPart & { key: number })[] = [];
  let from = 0;
  for (const part of parts.filter(({ is }) => is !== "words")) {
    const at = text.indexOf(part.text, from);
    if (at < 0) continue;
    if (at > from) marked.push({ key: from, text: text.slice(from, at), is: "words" });
    marked.push({ ...part, key: at });
    from = at + part.text.length;
  }
  if (from < text.length) marked.push({ key: from, text: text.slice(from), is: "words" });
  return marked;
}

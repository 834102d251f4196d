import { replyText } from "~/domain/messages/blanks";
import type { Reply } from "./clinic-thread-page";

/** The ready replies that hold what is typed: all of them once it is none of their words any more. */
export function repliesFor(replies: Reply[], typed: string): Reply[] {
  const found = holding(replies, typed);
  return found.length === 0 ? replies : found;
}

/**
 * What stands in the field once a reply is picked. It takes the place of what was typed to find it, and of a reply that
 * was picked before and left as it was; words of somebody's own stay above it.
 */
export function withReply(at: {
  text: string;
  reply: Reply;
  picked: Reply | null;
  replies: Reply[];
}): string {
  const { text, reply, picked, replies } = at;
  const words = replyText(reply.parts);
  const isSearch = holding(replies, text).length > 0;
  const isAsPicked = picked !== null && text === replyText(picked.parts);
  return isSearch || isAsPicked ? words : `${text.trimEnd()}\n\n${words}`;
}

function holding(replies: Reply[], typed: string): Reply[] {
  const words = typed.trim().toLowerCase();
  return replies.filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(words));
}

import { type BlankValues, blankNames, fillBlanks, replyText } from "~/domain/messages/blanks";
import type { ReplyRow } from "~/domain/messages/replies";
import { noticeWords } from "./notice-words";

/** What the settings of messages show. */
export type RepliesPage = {
  replies: (ReplyRow & { example: string })[];
  /** Id of the one that is changed, "new" for a further one; null: none. */
  edited: string | null;
  blanks: string;
  answerDays: number;
  canSetDays: boolean;
  notice: { title: string; text: string };
};

type Rows = { replies: ReplyRow[]; answerDays: number; phone: string | null; isOwner: boolean };

export function repliesPage(
  { replies, answerDays, phone, isOwner }: Rows,
  edited: string | null,
): RepliesPage {
  const example: BlankValues = {
    ...{ name: "Ever", exercise: "the pigeon", hold: "30 s", visit: "Mon 23 Nov", phone },
  };
  const isKnown = edited === "new" || replies.some(({ id }) => id === edited);
  return {
    replies: replies.map((reply) => ({
      ...reply,
      example: replyText(fillBlanks(reply.text, example)),
    })),
    edited: isKnown ? edited : null,
    blanks: blankNames.map((name) => `{${name}}`).join(" "),
    ...{ answerDays, canSetDays: isOwner },
    notice: noticeWords("A patient", { phone, answerDays }),
  };
}

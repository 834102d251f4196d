import type { FormResult } from "~/components/ui/form-result";
import { replyText } from "~/domain/messages/blanks";
import { waitWords } from "~/words/en/messages";
import type { ClinicThreadPage } from "./clinic-thread-page";

type Refused = { kind: "closed" | "sent-before" } | { kind: "blanks"; blanks: string[] };

/** Why a message was not sent, by field. */
export function refusal(refused: Refused): Record<string, string> {
  if (refused.kind === "blanks") {
    return { text: `Fill in ${refused.blanks.join(" and ")}, or take it out. Then send it.` };
  }
  if (refused.kind === "closed") return { "": "This thread is closed. Begin a new episode first." };
  return { "": "This was sent before with other words. Load the page again, then write it anew." };
}

/** Why nothing is sent for a while. */
export const tooManyMessages = (seconds: number): string =>
  `You have sent a great many messages today. What you typed is still here: send it in ${waitWords(seconds)}.`;

/** The field as it opens where the address names a ready reply: what stands in it is shown as if it had been typed. */
export function replyAsked({ replies }: ClinicThreadPage, id: string | null): FormResult {
  const reply = replies.find((each) => each.id === id);
  return reply ? { initialValue: { text: replyText(reply.parts) } } : null;
}

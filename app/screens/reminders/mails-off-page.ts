import type { Catalogue } from "~/words/catalogue";

/** Where the link in a reminder's mail leads: a question, or that it is done. */
export type MailsOffPage = {
  title: string;
  lead: string;
  /** Null when they are off. */
  send: string | null;
};

export function mailsOffPage(
  isDone: boolean,
  { reminders: { off } }: Pick<Catalogue, "reminders">,
): MailsOffPage {
  if (isDone) return { title: off.doneTitle, lead: off.done, send: null };
  return { title: off.title, lead: off.lead, send: off.send };
}

import { MIN_PASSWORD_LENGTH } from "~/lib/password-rule";
import type { Catalogue } from "~/words/catalogue";

/** What /reset shows: the question for an address, or what comes next. */
export type AskResetPage = {
  title: string;
  lead: string;
  back: string;
  /** Words of the form; null once an address was sent. */
  send: string | null;
  /** After that: what to do when nothing comes. */
  sent: { nothing: string; again: string } | null;
};

/** @param isSent whether an address was sent, whoever has it */
export function askResetPage(isSent: boolean, { wayIn: { reset } }: Catalogue): AskResetPage {
  const { ask, sent, back } = reset;
  return isSent
    ? { ...{ title: sent.title, lead: sent.lead, back }, send: null, sent }
    : { ...{ title: reset.title, lead: ask.lead, back }, send: ask.send, sent: null };
}

/** What the mailed link shows: whoever holds it learns neither name nor address. */
export type ResetPage = { title: string; lead: string } & (
  | { isOpen: true; label: string; help: string; send: string }
  | { isOpen: false; again: string }
);

export function resetPage(isOpen: boolean, { wayIn: { reset, password } }: Catalogue): ResetPage {
  if (!isOpen) {
    const { title, lead, again } = reset.gone;
    return { isOpen, title, lead, again };
  }
  const { lead, send } = reset.form;
  const help = password.help(MIN_PASSWORD_LENGTH);
  return { isOpen, title: reset.title, lead, label: password.label, help, send };
}

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
  | {
      isOpen: true;
      label: string;
      help: string;
      /** For whoever has a second factor. */
      code: { label: string; help: string } | null;
      send: string;
    }
  | { isOpen: false; again: string }
);

/** @param asksForCode whether whoever's link it is has a second factor */
export function resetPage(
  isOpen: boolean,
  asksForCode: boolean,
  { wayIn: { reset, password }, security: { step } }: Catalogue,
): ResetPage {
  if (!isOpen) {
    const { title, lead, again } = reset.gone;
    return { isOpen, title, lead, again };
  }
  const { lead, send } = reset.form;
  const help = password.help(MIN_PASSWORD_LENGTH);
  const code = asksForCode ? { label: step.code, help: reset.form.codeHelp } : null;
  return { isOpen, title: reset.title, lead, label: password.label, help, code, send };
}

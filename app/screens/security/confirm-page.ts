import type { Catalogue } from "~/words/catalogue";

/** Where somebody shows once more who they are, before something sensitive. */
export type ConfirmPage = {
  title: string;
  lead: string;
  /** In the place of the lead while a form waits behind the page, to be shown or to be done, or is too long to wait. */
  held: string;
  heldPress: string;
  tooLong: string;
  /** For password managers. */
  email: string;
  /** For whoever has a second factor. */
  code: { label: string; help: string } | null;
  /** What the button for a passkey says; null without one. */
  passkey: string | null;
  send: string;
  cancel: string;
  next: string;
};

type Person = {
  email: string;
  /** What they can show besides their password; null for nothing. */
  kinds: { app: boolean; passkey: boolean } | null;
  /** Whether browsers can be asked for passkeys here. */
  hasPasskeyPlace: boolean;
};

/** @param next where it goes on to */
export function confirmPage(
  { email, kinds, hasPasskeyPlace }: Person,
  next: string,
  { wayIn: { confirm, reset }, security: { step } }: Catalogue,
): ConfirmPage {
  const { title, held, heldPress, tooLong, send, cancel } = confirm;
  return {
    ...{ title, held, heldPress, tooLong, email, send, cancel, next },
    lead: kinds ? confirm.leadFactor : confirm.lead,
    code: kinds && codeOf(kinds.app, step, reset.form.codeHelp),
    passkey: kinds?.passkey && hasPasskeyPlace ? confirm.usePasskey : null,
  };
}

function codeOf(hasApp: boolean, step: Catalogue["security"]["step"], help: string) {
  return hasApp ? { label: step.code, help } : { label: step.recovery, help: step.leadRecovery };
}

import type { Catalogue } from "~/words/catalogue";

/** Where somebody shows once more who they are, before something sensitive. */
export type ConfirmPage = {
  title: string;
  lead: string;
  /** In the place of the lead while a form waits behind the page, and when it is too long to wait. */
  held: string;
  tooLong: string;
  /** For password managers. */
  email: string;
  send: string;
  cancel: string;
  next: string;
};

/** @param next where it goes on to */
export function confirmPage(
  email: string,
  next: string,
  { wayIn: { confirm } }: Catalogue,
): ConfirmPage {
  const { title, lead, held, tooLong, send, cancel } = confirm;
  return { title, lead, held, tooLong, email, send, cancel, next };
}

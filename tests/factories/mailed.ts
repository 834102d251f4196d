import type { startMailServer } from "./mail-server";

type MailServer = Awaited<ReturnType<typeof startMailServer>>;

/** What was mailed to an address, the newest last, as a person reads it. */
export function mailsTo({ mails }: MailServer, email: string): string[] {
  return mails.filter(({ to }) => to === email).map(({ text }) => readable(text));
}

/**
 * The secret at the end of the link to a page, of the newest mail to an address that has one: two mails that are due at
 * once arrive in any order. @param page "/signup"
 */
export function tokenIn(server: MailServer, email: string, page: string): string {
  const link = new RegExp(`${page}/([\\w-]{20,})`);
  const tokens = mailsTo(server, email).flatMap((text) => link.exec(text)?.[1] ?? []);
  const token = tokens.at(-1);
  if (!token) throw new Error(`No link to ${page} was mailed.`);
  return token;
}

/** A mail's head and body with every encoding of theirs taken off. */
export function readable(text: string): string {
  const [head = "", ...rest] = text.split("\n\n");
  const body = rest.join("\n\n");
  const isBase64 = /^Content-Transfer-Encoding: base64$/m.test(head);
  const words = head.replaceAll(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, word) => fromBase64(word));
  return `${fromPrintable(words)}\n\n${isBase64 ? fromBase64(body) : fromPrintable(body)}`;
}

const fromBase64 = (text: string) => Buffer.from(text, "base64").toString();

function fromPrintable(text: string): string {
  const bytes = (_: string, all: string) => Buffer.from(all.replaceAll("=", ""), "hex").toString();
  return text.replaceAll("=\n", "").replaceAll(/((?:=[\dA-F]{2})+)/g, bytes);
}

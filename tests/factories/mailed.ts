import type { startMailServer } from "./mail-server";

type MailServer = Awaited<ReturnType<typeof startMailServer>>;

/** What was mailed to an address, the newest last, as a person reads it. */
export function mailsTo({ mails }: MailServer, email: string): string[] {
  return mails.filter(({ to }) => to === `<${email}>`).map(({ text }) => readable(text));
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

/** Quoted-printable, as far as links need it. */
function readable(text: string): string {
  return text.replaceAll("=\n", "").replaceAll("=3D", "=");
}

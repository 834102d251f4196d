import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { now } from "./clock.server";
import { env } from "./env.server";
import { journal } from "./journal.server";

export interface Mail {
  to: string;
  subject: string;
  /** Plain text, lines as they should appear. */
  text: string;
}

export type MailResult = { sent: true } | { sent: false; reason: string };

const TIMEOUT_MS = 10_000;

/**
 * Sends a mail: by SMTP with MAIL_URL. Without it the mail is kept as a file in the outbox folder, which is not
 * sent: whoever waits for it would wait in vain. It never throws: a request
 * must not fail because a mail server does, but the person has to be told that the mail did not go out.
 * @returns `reason` in words for the person who pressed the button
 */
export async function sendMail(mail: Mail): Promise<MailResult> {
  try {
    if (env.mailUrl === null) {
      await writeToOutbox(mail);
      return { sent: false, reason: "This server is not set up to send mail." };
    }
    await sendBySmtp(mail, env.mailUrl);
    return { sent: true };
  } catch (error) {
    // Mail servers repeat the address in their messages, so only the code is logged.
    const code = error instanceof Error && "code" in error ? error.code : "unknown";
    journal.error({ code }, "a mail could not be sent");
    return { sent: false, reason: "The mail could not be sent. Please try again later." };
  }
}

async function sendBySmtp(mail: Mail, url: string): Promise<void> {
  const timeouts = {
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  };
  const transport = createTransport({ url, ...timeouts });
  try {
    await transport.sendMail({ from: senderOf(url), ...mail });
  } finally {
    transport.close();
  }
}

async function writeToOutbox(mail: Mail): Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail({ from: senderOf(null), date: now(), ...mail });
  const folder = join(env.dataDir, "outbox");
  await mkdir(folder, { recursive: true });
  const name = `${now().toISOString().replaceAll(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}`;
  // Written beside and renamed, so that a reader of *.eml never meets half a mail.
  await writeFile(join(folder, `${name}.part`), message as Buffer);
  await rename(join(folder, `${name}.part`), join(folder, `${name}.eml`));
}

/** `?from=` of MAIL_URL, else its user when that is an address, else no-reply at the public host. */
export function senderOf(url: string | null): string {
  const server = url === null ? null : new URL(url);
  const user = decodeURIComponent(server?.username ?? "");
  const fallback = user.includes("@") ? user : `no-reply@${new URL(env.origin).hostname}`;
  return `Supple <${server?.searchParams.get("from") ?? fallback}>`;
}

import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { now } from "./clock.server";
import { env } from "./env.server";
import { failureOf, JobFailure } from "./jobs-failure.server";
import { tokenHash } from "./tokens.server";

export interface Mail {
  to: string;
  subject: string;
  /** Plain text, lines as they should appear. */
  text: string;
}

/** For each step of the conversation with a mail server. */
const STEP_MS = 10_000;
/** For the whole of it: well below the lease of a job. */
const PATIENCE_MS = 30_000;

/** Whether mails leave this server. Without MAIL_URL they become files in the outbox folder, and whoever waits for one waits in vain. */
export function isMailSent(): boolean {
  return env.mailUrl !== null;
}

/**
 * Sends a mail by SMTP, or without MAIL_URL keeps it as a file in the outbox folder. For jobs alone: it takes as long
 * as the mail server does.
 * @param jobId the mail's Message-ID follows from it: a mail that is sent again is known as the same one
 * @throws JobFailure with a code, final when the server does not want the address
 */
export async function sendMail(mail: Mail, jobId: string): Promise<void> {
  // As an object, or what is read in it as a list would have several recipients.
  const to = { name: "", address: mail.to };
  const named = { ...mail, to, messageId: `<${jobId}@${new URL(env.origin).hostname}>` };
  try {
    await (env.mailUrl === null ? writeToOutbox(named, jobId) : sendBySmtp(named, env.mailUrl));
  } catch (error) {
    const { responseCode } = Object(error) as { responseCode?: number };
    const { code } = failureOf(error);
    throw new JobFailure(code, { isFinal: code === "EENVELOPE" && Number(responseCode) >= 500 });
  }
}

type NamedMail = Omit<Mail, "to"> & { to: { name: string; address: string }; messageId: string };

async function sendBySmtp(mail: NamedMail, url: string): Promise<void> {
  const timeouts = {
    connectionTimeout: STEP_MS,
    greetingTimeout: STEP_MS,
    socketTimeout: STEP_MS,
  };
  const transport = createTransport({ url, ...timeouts });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new JobFailure("ETIMEDOUT")), PATIENCE_MS);
  });
  try {
    await Promise.race([transport.sendMail({ from: senderOf(url), ...mail }), tooLate]);
  } finally {
    clearTimeout(timer);
    transport.close();
  }
}

async function writeToOutbox(mail: NamedMail, jobId: string): Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail({ from: senderOf(null), date: now(), ...mail });
  const folder = join(env.dataDir, "outbox");
  await mkdir(folder, { recursive: true });
  const name = `${now().toISOString().replaceAll(/[:.]/g, "-")}-${tokenHash(jobId).slice(0, 8)}`;
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

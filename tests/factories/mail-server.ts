import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export type ReceivedMail = {
  /** Of the envelope. */
  from: string;
  /** All recipients of the envelope, joined by ", ". */
  to: string;
  messageId: string;
  /** Head and body as they came, with plain line ends. */
  text: string;
  /** Whether it came over TLS, and as whom its sender signed in. */
  isEncrypted: boolean;
  user: string | null;
};

type Options = {
  /** What it says to the address of a mail, such as "550 no such person". */
  recipients?: string;
  /** Called with each mail before its sender is told that it was taken; false: the sender never hears. */
  onMail?: (mail: ReceivedMail) => Promise<boolean>;
  /** Takes mails of this sender alone, and only over TLS, with a certificate that nobody has signed. */
  login?: { user: string; password: string };
  /** A free one by default. */
  port?: number;
};

/** A mail server that takes every mail. */
export async function startMailServer(options: Options = {}) {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer(settings(options, mails));
  // A client that is killed resets its connection.
  server.on("error", () => undefined);
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    stop: () => new Promise<void>((done) => server.close(() => done())),
  };
}

function settings(
  { recipients = "250 ok", onMail = async () => true, login }: Options,
  mails: ReceivedMail[],
): SMTPServerOptions {
  return {
    ...{ logger: false, disableReverseLookup: true, closeTimeout: 1 },
    ...{ authOptional: login === undefined, disabledCommands: login ? [] : ["AUTH", "STARTTLS"] },
    onAuth({ username, password }, _session, done) {
      const isRight = username === login?.user && password === login?.password;
      if (isRight) done(null, { user: username });
      else done(new Error("Not known here"));
    },
    onRcptTo(_address, _session, done) {
      const [, code = "", words = ""] = /^(\d+) (.*)$/.exec(recipients) ?? [];
      const refusal = Object.assign(new Error(words), { responseCode: Number(code) });
      done(code.startsWith("2") ? null : refusal);
    },
    async onData(stream, { envelope, secure, user }, done) {
      const whole = await text(stream).catch(cutOff);
      // Its sender was killed in the middle of it: that is no mail, and nobody waits for an answer.
      if (whole === null) return;
      const letter = whole.replaceAll("\r\n", "\n");
      const mail = {
        from: envelope.mailFrom ? envelope.mailFrom.address : "",
        to: envelope.rcptTo.map(({ address }) => address).join(", "),
        messageId: /^Message-ID: (.+)$/m.exec(letter)?.[1] ?? "",
        ...{ text: letter, isEncrypted: secure, user: typeof user === "string" ? user : null },
      };
      mails.push(mail);
      if (await onMail(mail)) done(null);
    },
  };
}

/** @returns null where the sender went away in the middle of a message */
function cutOff(error: Error & { code?: string }): null {
  if (error.code === "ECONNECTION") return null;
  throw error;
}

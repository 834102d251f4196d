import { readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { env } from "~/lib/env.server";
import { senderOf, sendMail } from "~/lib/mail.server";

const mail = {
  to: "ada@example.org",
  subject: "Your stretches – week 2",
  text: "Hello Ada,\n\nzwölf Dehnungen.\n",
};

afterEach(() => {
  env.mailUrl = null;
});

test("without MAIL_URL a mail becomes a file that a mail program can open, and is not called sent", async () => {
  expect(await sendMail(mail)).toEqual({
    sent: false,
    reason: "This server is not set up to send mail.",
  });
  const outbox = join(env.dataDir, "outbox");
  const [name] = readdirSync(outbox);
  expect(name).toMatch(/^\d{4}-\d\d-\d\dT[\d-]+Z-[0-9a-f]{8}\.eml$/);
  const text = readFileSync(join(outbox, name ?? ""), "utf8");
  expect(text).toMatch(/^From: Supple <no-reply@127\.0\.0\.1>\r$/m);
  expect(text).toMatch(/^To: ada@example\.org\r$/m);
  expect(text).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(text).toMatch(/^Date: /m);
});

test("with MAIL_URL it goes to the mail server", async () => {
  const received: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      const text = chunk.toString();
      received.push(text);
      if (inData && text.endsWith("\r\n.\r\n")) inData = false;
      else if (inData) return;
      else if (/^DATA/i.test(text)) inData = true;
      socket.write(/^QUIT/i.test(text) ? "221 bye\r\n" : inData ? "354 go on\r\n" : "250 ok\r\n");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  env.mailUrl = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?from=hello@clinic.example`;
  expect(await sendMail(mail)).toEqual({ sent: true });
  server.close();
  const conversation = received.join("");
  expect(conversation).toContain("MAIL FROM:<hello@clinic.example>");
  expect(conversation).toContain("RCPT TO:<ada@example.org>");
  expect(conversation).toContain("Hello Ada,");
});

test("a mail server that cannot be reached is reported, not thrown", async () => {
  env.mailUrl = "smtp://127.0.0.1:1";
  expect(await sendMail(mail)).toEqual({
    sent: false,
    reason: expect.stringMatching(/could not be sent/),
  });
});

test.each([
  [null, "Supple <no-reply@127.0.0.1>"],
  ["smtp://mail.example", "Supple <no-reply@127.0.0.1>"],
  ["smtp://hello%40clinic.example:x@mail.example", "Supple <hello@clinic.example>"],
  ["smtp://user:x@mail.example?from=front@clinic.example", "Supple <front@clinic.example>"],
])("the sender for %s", (url, sender) => {
  expect(senderOf(url)).toBe(sender);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { env } from "~/lib/env.server";
import { isMailSent, senderOf, sendMail } from "~/lib/mail.server";
import { startMailServer } from "../factories/mail-server";

const mail = {
  to: "ada@example.org",
  subject: "Your stretches – week 2",
  text: "Hello Ada,\n\nzwölf Dehnungen.\n",
};

afterEach(() => {
  env.mailUrl = null;
});

test("without MAIL_URL a mail becomes a file that a mail program can open, and is not called sent", async () => {
  await sendMail(mail, "job1");
  expect(isMailSent()).toBe(false);
  const outbox = join(env.dataDir, "outbox");
  const [name] = readdirSync(outbox);
  expect(name).toMatch(/^\d{4}-\d\d-\d\dT[\d-]+Z-[0-9a-f]{8}\.eml$/);
  const text = readFileSync(join(outbox, name ?? ""), "utf8");
  expect(text).toMatch(/^From: Supple <no-reply@127\.0\.0\.1>\r$/m);
  expect(text).toMatch(/^To: ada@example\.org\r$/m);
  expect(text).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(text).toMatch(/^Date: /m);
  expect(text).toMatch(/^Message-ID: <job1@127\.0\.0\.1>\r$/m);
});

test("with MAIL_URL it goes to the mail server, under a name that follows from its job", async () => {
  const server = await startMailServer();
  env.mailUrl = `${server.url}?from=hello@clinic.example`;
  await sendMail(mail, "job1");
  await sendMail(mail, "job1");
  await server.stop();
  expect(isMailSent()).toBe(true);
  const [first, second] = server.mails;
  expect(first).toMatchObject({ from: "hello@clinic.example", to: "ada@example.org" });
  expect(first?.text).toContain("Hello Ada,");
  expect([first?.messageId, second?.messageId]).toEqual(["<job1@127.0.0.1>", "<job1@127.0.0.1>"]);
});

test("with a name and a password it goes encrypted, or not at all", async () => {
  const login = { user: "hello@clinic.example", password: "p@ss words" };
  const server = await startMailServer({ login });
  const urlWith = (password: string, rest = "") =>
    server.url.replace(
      "//",
      `//${encodeURIComponent(login.user)}:${encodeURIComponent(password)}@`,
    ) + rest;
  const unsigned = "?tls.rejectUnauthorized=false";
  const codes = [];
  // A certificate that nobody has signed is refused, unless whoever runs the server says otherwise.
  for (const url of [urlWith(login.password), urlWith("wrong", unsigned)]) {
    env.mailUrl = url;
    const { code, isFinal } = await sendMail(mail, "job1").catch((error) => error);
    codes.push([code, isFinal]);
  }
  expect(codes).toEqual([
    ["ESOCKET", false],
    ["EAUTH", false],
  ]);
  expect(server.mails).toEqual([]);
  env.mailUrl = urlWith(login.password, unsigned);
  await sendMail(mail, "job1");
  await server.stop();
  expect(server.mails).toMatchObject([
    { from: login.user, user: login.user, isEncrypted: true, to: mail.to },
  ]);
});

test.each([
  "ada@example.org, everybody@evil.example",
  "ada@example.org\r\nRCPT TO:<everybody@evil.example>",
  "ada@example.org\r\nBcc: everybody@evil.example",
  "Ada <ada@example.org>",
  '"ada,everybody@evil.example"',
])("an address such as %j reaches nobody else", async (to) => {
  const server = await startMailServer();
  env.mailUrl = server.url;
  await sendMail({ ...mail, to }, "job1").catch(() => undefined);
  await server.stop();
  for (const { to: reached, text } of server.mails) {
    expect(reached).not.toContain(" ");
    expect(reached).not.toMatch(/^everybody@/);
    expect(text).not.toMatch(/^Bcc:/m);
  }
});

test("a mail server that cannot be reached is worth another try", async () => {
  env.mailUrl = "smtp://127.0.0.1:1";
  const failed = await sendMail(mail, "job1").catch((error) => error);
  expect(failed).toMatchObject({ code: "ESOCKET", isFinal: false });
});

test.each([
  [550, true],
  [450, false],
])("a recipient refused with %i is given up: %s", async (reply, isFinal) => {
  const server = await startMailServer({ recipients: `${reply} not here, ada@example.org` });
  env.mailUrl = server.url;
  const failed = await sendMail(mail, "job1").catch((error) => error);
  await server.stop();
  expect(failed).toMatchObject({ code: "EENVELOPE", isFinal });
  expect(failed.message).not.toContain("ada");
});

test.each([
  [null, "Supple <no-reply@127.0.0.1>"],
  ["smtp://mail.example", "Supple <no-reply@127.0.0.1>"],
  ["smtp://hello%40clinic.example:x@mail.example", "Supple <hello@clinic.example>"],
  ["smtp://user:x@mail.example?from=front@clinic.example", "Supple <front@clinic.example>"],
])("the sender for %s", (url, sender) => {
  expect(senderOf(url)).toBe(sender);
});

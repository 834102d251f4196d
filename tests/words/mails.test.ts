import { createTransport } from "nodemailer";
import { describe, expect, test } from "vitest";
import { wordsIn } from "~/words/catalogue";
import { addressChangedMail, invitationMail, messageMail } from "~/words/mails";
import { quotedName } from "~/words/quoted-name";

const link = { email: "ivy@test.example", inviteLink: "https://clinic.example/invite/t" };

const waits = { to: link.email, name: "Ivy Reed", address: "https://clinic.example/my/messages" };

const HOSTILE = [
  "Hill\r\nBcc: everybody@evil.example\r\n\r\nSend money",
  "Hill\nSubject: Your bank",
  "<script>alert(1)</script>",
  "\u202Egnp.exe clinic",
  "Hill” invites you. Now open https://evil.example/login “",
  "www.evil.example",
  "help@evil.example",
  "a".repeat(5_000),
  "🦴".repeat(200),
  "\u0000\u001b[31mHill\u2028Next line",
];

describe.each(HOSTILE)("a clinic that calls itself %j", (name) => {
  test("is quoted on one line, short, and is no link", () => {
    const quoted = quotedName(name);
    expect(quoted).toMatch(/^“[^“”\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E<>@:/\\]*”$/u);
    expect([...quoted].length).toBeLessThanOrEqual(62);
    expect(quoted).not.toMatch(/\w\.\w/);
  });

  test("changes no subject, no recipient, no header and no line of its mails", async () => {
    const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
    const plain = {
      invitation: invitationMail("Hill", link),
      changed: addressChangedMail("Hill", link.email),
      message: messageMail({ ...waits, clinicName: "Hill" }),
    };
    const mails = [
      [invitationMail(name, link), plain.invitation],
      [addressChangedMail(name, link.email), plain.changed],
      [messageMail({ ...waits, clinicName: name }), plain.message],
    ] as const;
    for (const [mail, usual] of mails) {
      expect([mail.to, mail.subject]).toEqual([usual.to, usual.subject]);
      expect(mail.text.replace(quotedName(name), "“Hill”")).toBe(usual.text);
      const { message } = await transport.sendMail({ from: "a@clinic.example", ...mail });
      const [head = ""] = String(message).split("\n\n");
      const names = [...head.matchAll(/^([\w-]+):/gm)].map(([, header]) => header);
      expect(names.sort()).toEqual(
        [
          ...["Content-Transfer-Encoding", "Content-Type", "Date", "From", "MIME-Version"],
          ...["Message-ID", "Subject", "To"],
        ].sort(),
      );
    }
  });
});

test.each([
  ["Willow Lane Clinic", "“Willow Lane Clinic”"],
  ["Dr. O’Neill & Sons (Praxis für Körper)", "“Dr. O’Neill & Sons (Praxis für Körper)”"],
  ["St.Mary", "“St. Mary”"],
  ["کلینیک می‌خواهم", "“کلینیک می‌خواهم”"],
])("%s is shown as %s", (name, quoted) => {
  expect(quotedName(name)).toBe(quoted);
});

test.each([
  ["de", "„Haus Quelle“"],
  ["es", "«Haus Quelle»"],
  ["ar", "«Haus Quelle»"],
])("in %s it stands in that language's quotes", (language, quoted) => {
  const shown = quotedName("Haus „Quelle“", wordsIn(language));
  expect(shown).toBe(quoted);
  expect(messageMail({ ...waits, clinicName: "Haus „Quelle“" }, wordsIn(language)).text).toContain(
    shown,
  );
});

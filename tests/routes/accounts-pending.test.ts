import { beforeEach, describe, expect, test } from "vitest";
import { acceptAsNew } from "~/auth/accept-invite.server";
import { SLOWED } from "~/domain/limits";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { action as signUp, loader as signUpPage } from "~/routes/signup";
import { loader as linkPage, action as openLink } from "~/routes/signup_.$token";
import { actorOf, call, cookieOf, createClinic, createInvitedPatient, request } from "../factories";
import { emptyDatabase } from "../factories/database";
import { workOffJobs } from "../factories/jobs";
import { startMailServer } from "../factories/mail-server";
import { mailsTo, tokenIn } from "../factories/mailed";
import { statementsOf } from "../factories/statements";

const PASSWORD = "a long enough password";
const EMAIL = "nora@north.example";
const asked = {
  ...{ name: "Nora Newcomer", clinicName: "North Street Physio", phone: "" },
  ...{ email: EMAIL, password: PASSWORD, timeZone: "America/Halifax" },
};

let mailServer: Awaited<ReturnType<typeof startMailServer>>;

beforeEach(async () => {
  await emptyDatabase();
  setClock(new Date("2026-03-04T12:00:00Z"));
  mailServer = await startMailServer();
  env.mailUrl = mailServer.url;
  return async () => {
    env.mailUrl = null;
    resetClock();
    await mailServer.stop();
  };
});

const ask = (form: Partial<typeof asked> = {}) =>
  call(signUp, request("/signup", { form: { ...asked, ...form } }));
async function mailedLink(form: Partial<typeof asked> = {}) {
  await ask(form);
  await workOffJobs();
  return tokenIn(mailServer, form.email ?? EMAIL, "/signup");
}
const open = (token: string, password = PASSWORD) =>
  call(openLink, request(`/signup/${token}`, { form: { password } }), { token });
const look = (token: string) => call(linkPage, request(`/signup/${token}`), { token });

describe("a sign-up where mail leaves", () => {
  test("waits for its mailed link and the password, then makes a clinic whose owner's address is proved", async () => {
    const answer = await ask();
    expect([answer.status, answer.location]).toEqual([302, "/signup?sent"]);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    expect(await db.user.count()).toBe(0);
    expect((await call(signUpPage, request("/signup?sent"))).data.told?.title).toBe(
      "Look in your mail",
    );
    const rows = JSON.stringify([await db.pendingSignUp.findMany(), await db.job.findMany()]);
    await workOffJobs();
    const token = tokenIn(mailServer, EMAIL, "/signup");
    expect(rows).not.toContain(token);

    expect((await look(token)).data.form?.send).toBe("Create clinic");
    expect(await db.user.count()).toBe(0);
    const wrong = await open(token, "not the one it is");
    expect([wrong.status, Object.keys(wrong.data.form.error ?? {})]).toEqual([422, ["password"]]);
    expect(await db.user.count()).toBe(0);

    const made = await open(token);
    expect([made.status, made.location]).toEqual([302, "/clinic"]);
    const owner = await actorOf(cookieOf(made.headers.get("Set-Cookie")), "clinician");
    expect(owner).toMatchObject({ isOwner: true, clinicName: "North Street Physio" });
    const { emailProvedAt } = await db.user.findUniqueOrThrow({ where: { id: owner.userId } });
    expect(emailProvedAt).toEqual(new Date("2026-03-04T12:00:00Z"));
    expect((await look(token)).data.told?.title).toBe("This link was used");
    expect((await open(token)).status).toBe(422);
  });

  test("lets nobody guess the password of whoever typed an address that is not theirs", async () => {
    const token = await mailedLink();
    const { free } = SLOWED["sign-in-by-address"];
    for (let tries = 0; tries < free; tries += 1) {
      expect((await open(token, "not the one it is")).status).toBe(422);
    }
    expect((await open(token)).status).toBe(429);
  });

  test("ends after 24 hours", async () => {
    const token = await mailedLink();
    setClock(new Date("2026-03-05T12:00:00Z"));
    expect((await look(token)).data.told?.title).toBe("This link has ended");
    expect((await open(token)).status).toBe(422);
    expect(await db.user.count()).toBe(0);
  });

  test.each(["nonsense", "", "%00"])("is not there with the link %j", async (token) => {
    expect((await look(token)).status).toBe(404);
    expect((await open(token)).status).toBe(404);
  });

  test("of two for one address the first opened link wins, and the other is told", async () => {
    const first = await mailedLink();
    const second = await mailedLink({ password: "another long password" });
    expect((await open(second, "another long password")).status).toBe(302);
    expect((await look(first)).data.told?.title).toBe("This address has an account");
    expect((await open(first)).status).toBe(422);
    expect(await db.clinic.count()).toBe(1);
  });

  test("of two opened at the same moment one wins", async () => {
    const first = await mailedLink();
    const second = await mailedLink();
    const both = await Promise.all([open(first), open(second), open(second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 422, 422]);
    expect(await db.clinic.count()).toBe(1);
  });

  test("of a stranger keeps no invited patient out, and cannot be opened any more", async () => {
    const { owner } = await createClinic();
    const ivy = await createInvitedPatient(owner);
    const stranger = await mailedLink({ email: ivy.email });
    const account = { password: PASSWORD, timeZone: "Europe/Paris", noticeId: null };
    expect(await acceptAsNew(ivy.token, account)).toMatchObject({ kind: "joined" });
    // As the mailed link does.
    const proved = { emailProvedAt: new Date() };
    await db.user.update({ where: { email: ivy.email }, data: proved });
    expect((await look(stranger)).data.told?.title).toBe("This address has an account");
  });

  test("takes the address from an account that never proved it, whose places stay", async () => {
    const { owner } = await createClinic();
    const unproved = { email: EMAIL, emailProvedAt: null };
    await db.user.update({ where: { id: owner.userId }, data: unproved });
    expect((await open(await mailedLink())).status).toBe(302);
    const before = await db.user.findUniqueOrThrow({ where: { id: owner.userId } });
    expect(before.email).toMatch(/@unproved\.invalid$/);
    expect(await db.membership.count({ where: { userId: owner.userId } })).toBe(1);
  });
});

test("a known and an unknown address get the same answer by the same work, and the known one a mail without a link", async () => {
  const { owner } = await createClinic();
  const known = await db.user.findUniqueOrThrow({ where: { id: owner.userId } });
  // The first one makes the key of the sealed jobs.
  await ask({ email: "first@north.example" });
  const answers: unknown[] = [];
  const work = [known.email, EMAIL].map((email) => async () => {
    const { status, location, headers } = await ask({ email });
    answers.push({ status, location, headers: [...headers] });
  });
  const statements = [];
  for (const each of work) statements.push(await statementsOf(each));
  expect(answers[0]).toEqual(answers[1]);
  expect(statements[0]).toEqual(statements[1]);
  expect(statements[0]?.length).toBeGreaterThan(1);
  await workOffJobs();
  const [mail = ""] = mailsTo(mailServer, known.email);
  expect(mail).toContain("has an account already");
  expect(mail).toContain(`${env.origin}/login`);
  expect(mail).toContain(`${env.origin}/reset`);
  expect(mail).not.toContain("/signup/");
});

test("no mail repeats what was typed", async () => {
  const typed = "Zyx \u201d https://evil.example \u202e";
  await ask({ name: "Zyx evil.example", clinicName: "Zyx https://evil.example/login" });
  await ask({ name: typed, clinicName: typed });
  await workOffJobs();
  expect(mailsTo(mailServer, EMAIL)).toHaveLength(1);
  expect(mailsTo(mailServer, EMAIL)[0]).not.toMatch(/Zyx|evil|Nora/);
});

test("a mail waits while no mail server answers, and arrives later", async () => {
  const url = mailServer.url;
  env.mailUrl = "smtp://127.0.0.1:1";
  await ask();
  await workOffJobs();
  expect(await db.job.findFirstOrThrow()).toMatchObject({
    doneAt: null,
    failure: expect.stringMatching(/^E/),
  });
  env.mailUrl = url;
  setClock(new Date("2026-03-04T12:01:00Z"));
  await workOffJobs();
  expect((await open(tokenIn(mailServer, EMAIL, "/signup"))).status).toBe(302);
});

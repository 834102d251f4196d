import { beforeEach, describe, expect, test } from "vitest";
import { askReset, resetPassword } from "~/auth/reset.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { action as staffAction, loader as staffPage } from "~/routes/clinic.settings.profile";
import { action as manage } from "~/routes/clinic.team_.$membershipId";
import { action as answer, loader as linkPage } from "~/routes/email.$token";
import { action as ownAction, loader as ownPage } from "~/routes/my.account";
import {
  call,
  createClinic,
  createClinician,
  createPatient,
  createPerson,
  PASSWORD,
  request,
} from "../factories";
import { emptyDatabase } from "../factories/database";
import { workOffJobs } from "../factories/jobs";
import { startMailServer } from "../factories/mail-server";
import { mailsTo, tokenIn } from "../factories/mailed";
import { setUpApp } from "../factories/second-factor";
import { joinStaff } from "../factories/staff";

const NEW = "new@north.example";

let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let clinic: Awaited<ReturnType<typeof createClinic>>;
let pat: Awaited<ReturnType<typeof createPatient>>;

beforeEach(async () => {
  await emptyDatabase();
  setClock(new Date("2026-03-04T12:00:00Z"));
  clinic = await createClinic({ name: "Zyx https://evil.example" });
  pat = await createPatient(clinic.owner, { name: "Zyx Person" });
  mailServer = await startMailServer();
  env.mailUrl = mailServer.url;
  return async () => {
    env.mailUrl = null;
    resetClock();
    await mailServer.stop();
  };
});

const look = async (token: string, query = "") => {
  const { data } = await call(linkPage, request(`/email/${token}${query}`), { token });
  return data.told?.title ?? data.ask?.confirm;
};
const say = (token: string, intent: string) =>
  call(answer, request(`/email/${token}`, { form: { intent } }), { token });
const profile = () => request("/clinic/settings/profile", { cookie: clinic.cookie });
const person = (id: string) => db.user.findUniqueOrThrow({ where: { id } });

describe.each([
  [
    "/my/account",
    () => ({
      ...{ cookie: pat.cookie, id: pat.user.id, action: ownAction },
      card: async () =>
        (await call(ownPage, request("/my/account", { cookie: pat.cookie }))).data.email,
    }),
  ],
  [
    "/clinic/settings/profile",
    () => ({
      ...{ cookie: clinic.cookie, id: clinic.owner.userId, action: staffAction },
      card: async () => (await call(staffPage, profile())).data.email,
    }),
  ],
] as const)("at %s another address", (path, who) => {
  const send = (form: Record<string, string> = {}) => {
    const { cookie, action } = who();
    const typed = { intent: "email", newEmail: NEW, currentPassword: PASSWORD, ...form };
    return call(action, request(path, { cookie, form: typed }));
  };
  async function links() {
    const { email } = await person(who().id);
    expect((await send()).location).toBe(`${path}?asked`);
    await workOffJobs();
    return { old: tokenIn(mailServer, email, "/email"), fresh: tokenIn(mailServer, NEW, "/email") };
  }

  test.each([
    ["old", "fresh"],
    ["fresh", "old"],
  ] as const)("counts once both have said yes, %s first", async (first, second) => {
    const { id } = who();
    const before = await person(id);
    const both = await links();
    expect(await look(both.old)).toBe("Yes, change it");
    expect(await look(both.fresh)).toBe("Yes, use this address");
    await say(both[first], "confirm");
    expect(await look(both[first])).toBe("One link is left");
    expect((await person(id)).email).toBe(before.email);
    await say(both[second], "confirm");
    expect(await person(id)).toMatchObject({ email: NEW, emailProvedAt: expect.any(Date) });
    expect([await look(both.old), await look(both.fresh)]).toEqual(["Done", "Done"]);
    expect((await db.patient.findUniqueOrThrow({ where: { id: pat.patient.id } })).email).toBe(
      pat.patient.email,
    );
    expect(mailServer.mails.map(({ text }) => text).join("")).not.toMatch(/Zyx|evil|Olive/);
  });

  test("counts once when both say yes at the same moment", async () => {
    const { old, fresh } = await links();
    await Promise.all([say(old, "confirm"), say(fresh, "confirm"), say(fresh, "confirm")]);
    expect((await person(who().id)).email).toBe(NEW);
    expect(await db.auditEvent.count({ where: { action: "email.changed" } })).toBe(1);
  });

  test("is refused by the old one, which ends all sign-ins", async () => {
    const { old, fresh } = await links();
    await say(fresh, "confirm");
    expect((await say(old, "refuse")).location).toBe(`/email/${old}?stopped`);
    expect(await look(old, "?stopped")).toBe("It was stopped");
    expect(await db.signIn.count({ where: { userId: who().id } })).toBe(0);
    await say(old, "confirm");
    expect((await person(who().id)).email).not.toBe(NEW);
    expect(await look(fresh)).toBe("This link has ended");
  });

  test("is not refused by the new one", async () => {
    const { fresh } = await links();
    await say(fresh, "refuse");
    expect(await db.signIn.count({ where: { userId: who().id } })).toBe(1);
    expect(await look(fresh)).toBe("Yes, use this address");
  });

  test("is over after 24 hours, and when it is asked for anew", async () => {
    const first = await links();
    const { old, fresh } = await links();
    expect(await look(first.old)).toBe("This link has ended");
    setClock(new Date("2026-03-05T12:00:00Z"));
    for (const token of [old, fresh]) await say(token, "confirm");
    expect(await look(fresh)).toBe("This link has ended");
    expect((await person(who().id)).email).not.toBe(NEW);
  });

  test("that another account has proved gets the same answer, and a mail that says so", async () => {
    await createPerson("Other", NEW);
    expect((await send()).location).toBe(`${path}?asked`);
    await workOffJobs();
    expect(mailsTo(mailServer, NEW)).toEqual([expect.stringContaining("It has one already")]);
    expect(mailsTo(mailServer, NEW)[0]).not.toContain("/email/");
  });

  test("that another account proves meanwhile stays there", async () => {
    const { old, fresh } = await links();
    await createPerson("Other", NEW);
    await say(old, "confirm");
    await say(fresh, "confirm");
    expect((await person(who().id)).email).not.toBe(NEW);
    expect(await look(fresh)).toBe("This link has ended");
  });

  test("that another account has without a proof is taken over", async () => {
    const other = await createPerson("Other", NEW);
    await db.user.update({ where: { id: other.id }, data: { emailProvedAt: null } });
    const { old, fresh } = await links();
    await say(old, "confirm");
    await say(fresh, "confirm");
    expect((await person(who().id)).email).toBe(NEW);
    expect((await person(other.id)).email).toMatch(/@unproved\.invalid$/);
  });

  test.each([
    ["currentPassword", { currentPassword: "not the one it is" }, NEW],
    ["currentPassword", { currentPassword: "" }, NEW],
    ["newEmail", { newEmail: "nobody" }, "nobody"],
  ])("is not asked for when %s is wrong (%j)", async (field, form, shown) => {
    const { status, data } = await send(form);
    expect([status, Object.keys(data.form.error ?? {})]).toEqual([422, [field]]);
    expect(data.form.initialValue).toEqual({ intent: "email", newEmail: shown });
    expect(await db.emailChange.count()).toBe(0);
  });

  test("that somebody asked for who knew the password counts no more once it is another one", async () => {
    const { id } = who();
    await db.user.update({ where: { id }, data: { emailProvedAt: null } });
    await send();
    await workOffJobs();
    const token = tokenIn(mailServer, NEW, "/email");
    const { email } = await person(id);
    await askReset(email);
    await workOffJobs();
    const reset = tokenIn(mailServer, email, "/reset");
    await resetPassword(reset, { password: "quite another one", code: "" });
    await say(token, "confirm");
    expect([await look(token), (await person(id)).email]).toEqual(["This link has ended", email]);
  });

  test("asks whoever has a second factor for a code, each of which counts once", async () => {
    const { cookie, card } = who();
    expect((await card()).code).toBeNull();
    const { codeAfter } = await setUpApp(cookie);
    expect((await card()).code?.label).toBe("Code");
    for (const code of ["", "000000"]) {
      const { status, data } = await send({ code });
      expect([status, Object.keys(data.form.error ?? {})]).toEqual([422, ["code"]]);
      expect(data.form.initialValue).not.toHaveProperty("code");
    }
    expect(await db.emailChange.count()).toBe(0);
    setClock(new Date("2026-03-04T12:01:00Z"));
    const code = codeAfter(0);
    expect((await send({ code })).location).toBe(`${path}?asked`);
    setClock(new Date("2026-03-04T12:01:10Z"));
    expect((await send({ code })).status).toBe(422);
    expect(await db.emailChange.count()).toBe(1);
  });

  test("lets nobody guess the password at an open page", async () => {
    let status = 422;
    for (let tries = 0; status === 422 && tries < 20; tries += 1)
      ({ status } = await send({ currentPassword: "not the one it is" }));
    expect(status).toBe(429);
    expect((await send()).status).toBe(429);
    expect(await db.emailChange.count()).toBe(0);
  });

  test("has to be another one", async () => {
    const { data } = await send({ newEmail: (await person(who().id)).email });
    expect(Object.keys(data.form.error ?? {})).toEqual(["newEmail"]);
  });

  test("is asked of the new one alone while the old one is not proved, which a link proves too", async () => {
    const { id, cookie, card, action } = who();
    await db.user.update({ where: { id }, data: { emailProvedAt: null } });
    const { email } = await person(id);
    expect((await card()).prove?.send).toBe("Prove your address: mail me a link");
    expect((await card()).noMail).toBe(null);
    env.mailUrl = null;
    expect((await card()).noMail).toContain("outbox folder");
    env.mailUrl = mailServer.url;
    const asked = await call(action, request(path, { cookie, form: { intent: "prove" } }));
    expect(asked.location).toBe(`${path}?asked`);
    await workOffJobs();
    const proof = tokenIn(mailServer, email, "/email");
    await send();
    await workOffJobs();
    expect(mailsTo(mailServer, email)).toHaveLength(1);
    expect(await look(proof)).toBe("This link has ended");
    await call(action, request(path, { cookie, form: { intent: "prove" } }));
    await workOffJobs();
    await say(tokenIn(mailServer, email, "/email"), "confirm");
    expect(await person(id)).toMatchObject({ email, emailProvedAt: expect.any(Date) });
    expect((await card()).prove).toBeNull();
  });
});

test.each(["nonsense", "%00"])("a link that never was (%j) is not found", async (token) => {
  expect((await call(linkPage, request(`/email/${token}`), { token })).status).toBe(404);
  expect((await say(token, "confirm")).status).toBe(404);
});

describe("of a member whom no mail reaches any more", () => {
  const ask = (membershipId: string, newEmail: string, cookie = clinic.cookie) =>
    call(manage, request(`/clinic/team/${membershipId}`, { cookie, form: { newEmail } }), {
      membershipId,
    });

  test("an owner's other address counts once its link is opened, which ends all sign-ins", async () => {
    const { membership, user } = await createClinician(clinic.owner);
    const { id } = membership;
    expect((await ask(id, "nowhere")).status).toBe(422);
    expect((await ask(id, user.email)).data).toMatchObject({
      form: { error: { newEmail: [expect.any(String)] } },
    });
    expect((await ask(id, NEW)).location).toBe(`/clinic/team/${id}?asked`);
    await workOffJobs();
    const [told = ""] = mailsTo(mailServer, user.email);
    expect(told).toContain("asked for another email address");
    expect(told).not.toContain("/email/");
    const before = await person(user.id);
    expect(before.email).toBe(user.email);
    expect(await db.signIn.count({ where: { userId: user.id } })).toBe(1);
    await say(tokenIn(mailServer, NEW, "/email"), "confirm");
    expect(await person(user.id)).toMatchObject({
      ...{ email: NEW, passwordHash: before.passwordHash, emailProvedAt: expect.any(Date) },
    });
    expect(await db.signIn.count({ where: { userId: user.id } })).toBe(0);
    const asked = await db.auditEvent.findFirst({ where: { action: "email-change.asked" } });
    expect(asked).toMatchObject({ actorId: clinic.owner.userId, personId: user.id });
  });

  test("stays where it is for other places too, for oneself, and for whoever owns no clinic", async () => {
    const { membership, user, cookie } = await createClinician(clinic.owner);
    const own = clinic.owner.membershipId;
    expect((await ask(own, NEW)).status).toBe(422);
    expect((await ask(own, NEW, cookie)).status).toBe(403);
    const other = await createClinic();
    expect((await ask(membership.id, NEW, other.cookie)).status).toBe(404);
    await joinStaff(user.id, other.clinic.id);
    const { status, data } = await ask(membership.id, NEW);
    expect([status, JSON.stringify(data)]).toEqual([422, expect.stringContaining("other places")]);
    expect(await db.emailChange.count()).toBe(0);
  });
});

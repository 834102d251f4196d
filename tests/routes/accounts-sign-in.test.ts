import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "~/lib/db.server";
import { tokenHash } from "~/lib/tokens.server";
import { loader as clinicLoader } from "~/routes/clinic";
import { action as signIn, loader as signInPage } from "~/routes/login";
import { action as signOut } from "~/routes/logout";
import { call, cookieOf, createClinic, PASSWORD, request, signIn as signInAs } from "../factories";

const idOf = (cookie: string) => cookie.replace("supple_session=", "");

/** What wrong tries cost later ones: tests/routes/limits.test.ts. */
beforeEach(async () => {
  await db.rateLimit.deleteMany();
});

describe("sign-in", () => {
  let email: string;
  let ownerCookie: string;
  const attempt = (form: Record<string, string>, cookie?: string) =>
    call(signIn, request("/login", { form: { email, password: PASSWORD, ...form }, cookie }));

  beforeAll(async () => {
    const { owner, cookie } = await createClinic();
    ownerCookie = cookie;
    ({ email } = await db.user.findUniqueOrThrow({ where: { id: owner.userId } }));
  });

  test("sets a cookie that scripts and other sites cannot use; the database holds only its hash", async () => {
    const answer = await attempt({ email: ` ${email.toUpperCase()} ` });
    expect([answer.status, answer.location]).toEqual([302, "/"]);
    const setCookie = answer.headers.get("Set-Cookie");
    expect(setCookie).toMatch(/HttpOnly/);
    expect(setCookie).toMatch(/SameSite=Lax/);
    const id = idOf(cookieOf(setCookie));
    expect(await db.signIn.findUnique({ where: { id } })).toBeNull();
    expect(await db.signIn.findUnique({ where: { id: tokenHash(id) } })).not.toBeNull();
  });

  test("gives a new session id and ends the one the browser came with", async () => {
    const first = cookieOf((await attempt({})).headers.get("Set-Cookie"));
    const second = cookieOf((await attempt({}, first)).headers.get("Set-Cookie"));
    expect(second).not.toBe(first);
    expect((await call(clinicLoader, request("/clinic", { cookie: first }))).status).toBe(302);
    expect((await call(clinicLoader, request("/clinic", { cookie: second }))).status).toBe(200);
  });

  test("never takes over an id that was planted in the browser", async () => {
    const planted = "supple_session=abcdefghijklmnopqrstuvwxyz234567abcdefgh";
    const cookie = cookieOf((await attempt({}, planted)).headers.get("Set-Cookie"));
    expect(cookie).not.toBe(planted);
    expect((await call(clinicLoader, request("/clinic", { cookie: planted }))).status).toBe(302);
  });

  test("says the same of an unknown e-mail and a wrong password", async () => {
    const wrong = await attempt({ password: "not the password" });
    const unknown = await attempt({ email: "who@nowhere.example", password: "not the password" });
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(unknown.data.form.error).toEqual(wrong.data.form.error);
    expect(unknown.data.form.initialValue).toEqual({ email: "who@nowhere.example" });
    expect([...unknown.headers]).toEqual([...wrong.headers]);
  });

  test("does the same work for both, so that time tells nothing", async () => {
    // Processor time, hashing threads included: unlike the clock it does not depend on who else is busy.
    const leastWork = async (form: Record<string, string>) => {
      const works: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        const before = process.cpuUsage();
        await attempt({ password: "not the password", ...form });
        const { user, system } = process.cpuUsage(before);
        works.push(user + system);
      }
      return Math.min(...works);
    };
    // Without the stand-in hash the unknown e-mail would take a tenth of the work, not about all of it.
    const [unknown, wrong] = [
      await leastWork({ email: "who@nowhere.example" }),
      await leastWork({}),
    ];
    expect(unknown).toBeGreaterThan(0.5 * wrong);
  });

  test.each([
    ["/clinic/patients/abc?range=6w", "/clinic/patients/abc?range=6w"],
    ["/my", "/my"],
    ["", null],
    ["clinic", null],
    ["//evil.example", null],
    ["/\\evil.example", null],
    ["\\\\evil.example", null],
    ["/\t/evil.example", null],
    ["///evil.example", null],
    ["/.//evil.example", null],
    ["/clinic/..//evil.example/x", null],
    ["/%2e%2e/\\evil.example", null],
    ["https://evil.example/clinic", null],
    ["https:evil.example", null],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    [" /clinic", null],
  ])("next=%j leads to %j", async (next, own) => {
    expect((await attempt({ next })).location).toBe(own ?? "/");
    const path = `/login?next=${encodeURIComponent(next)}`;
    expect((await call(signInPage, request(path))).data).toMatchObject({ next: own });
    const signedIn = await call(signInPage, request(path, { cookie: ownerCookie }));
    expect(signedIn.location).toBe(own ?? "/clinic");
  });
});

describe("sign-out", () => {
  test("ends the session in the database and removes the cookie", async () => {
    const { owner, cookie } = await createClinic();
    const answer = await call(signOut, request("/logout", { cookie, method: "POST" }));
    expect([answer.status, answer.location]).toEqual([302, "/"]);
    expect(answer.headers.get("Set-Cookie")).toMatch(/^supple_session=;.*Max-Age=0/);
    // Pages that the browser keeps go. Its storage stays: what another person's logs wait in is there as well.
    expect(answer.headers.get("Clear-Site-Data")).toBe('"cache"');
    expect(await db.signIn.count({ where: { userId: owner.userId } })).toBe(0);
    expect((await call(clinicLoader, request("/clinic", { cookie }))).status).toBe(302);
  });

  test("leaves other devices signed in", async () => {
    const { owner, cookie: desk } = await createClinic();
    const phone = await signInAs(owner.userId);
    await call(signOut, request("/logout", { cookie: phone, method: "POST" }));
    expect((await call(clinicLoader, request("/clinic", { cookie: desk }))).status).toBe(200);
  });
});

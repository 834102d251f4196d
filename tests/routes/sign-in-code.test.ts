import { beforeEach, describe, expect, test } from "vitest";
import { limitNetwork } from "~/auth/limits.server";
import { LIMITS, SLOWED } from "~/domain/limits";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { inRequest } from "~/lib/request-scope.server";
import { action as patientsNew } from "~/routes/clinic.patients.new";
import { action as signIn } from "~/routes/login";
import { loader as codePage, action as sendCode } from "~/routes/login_.code";
import { call, cookieOf, createClinic, PASSWORD, request } from "../factories";
import { setUpApp } from "../factories/second-factor";

const START = Date.parse("2026-03-04T19:00:10Z");
const later = (seconds: number) => setClock(new Date(START + seconds * 1_000));

let clinic: Awaited<ReturnType<typeof createClinic>>;
let app: Awaited<ReturnType<typeof setUpApp>>;
let email: string;

beforeEach(async () => {
  later(0);
  clinic = await createClinic();
  ({ email } = await db.user.findUniqueOrThrow({ where: { id: clinic.owner.userId } }));
  app = await setUpApp(clinic.cookie);
  later(300);
});

const password = (form: Record<string, string> = {}) =>
  call(signIn, request("/login", { form: { email, password: PASSWORD, ...form } }));
const step = async (form?: Record<string, string>) =>
  cookieOf((await password(form)).headers.get("Set-Cookie"));
const send = (cookie: string, form: Record<string, string>) =>
  call(sendCode, request("/login/code", { cookie, form }));
const signInsNow = () => db.signIn.count({ where: { userId: clinic.owner.userId } });

test("the password alone signs nobody in: a code does, and the sign-in knows of it", async () => {
  await db.signIn.deleteMany();
  const answer = await password({ next: "/clinic/library" });
  expect([answer.status, answer.location]).toEqual([302, "/login/code?next=%2Fclinic%2Flibrary"]);
  expect(answer.headers.get("Set-Cookie")).toMatch(/^supple_second-factor=[\w-]{43};.*HttpOnly/);
  expect(await signInsNow()).toBe(0);
  const cookie = cookieOf(answer.headers.get("Set-Cookie"));
  const { data } = await call(codePage, request(answer.location ?? "", { cookie }));
  expect(data).toMatchObject({ next: "/clinic/library", page: { label: "Code", isDigits: true } });
  const signedIn = await send(cookie, { code: app.codeAfter(0), next: "/clinic/library" });
  expect([signedIn.status, signedIn.location]).toEqual([302, "/clinic/library"]);
  expect(await db.signIn.findFirst()).toMatchObject({ secondFactorAt: new Date(START + 300_000) });
  // The step was used up.
  expect((await send(cookie, { code: app.codes[0] ?? "" })).location).toBe("/login");
});

test("a recovery code does as well, on a page of its own", async () => {
  const cookie = await step();
  const { data } = await call(codePage, request("/login/code?recovery=", { cookie }));
  expect(data.page).toMatchObject({ label: "Recovery code", isDigits: false });
  expect((await send(cookie, { code: app.codes[3] ?? "" })).location).toBe("/");
  expect((await send(await step(), { code: app.codes[3] ?? "" })).status).toBe(422);
});

test("a wrong code is told, five times; then the password is asked for anew", async () => {
  const cookie = await step();
  for (let tries = 1; tries < 5; tries += 1) {
    const answer = await send(cookie, { code: "000000", next: "/clinic" });
    expect(answer.status).toBe(422);
    expect(answer.data.form.error?.[""]?.[0]).toContain("Take the next one");
    expect(JSON.stringify(answer.data)).not.toContain("000000");
  }
  const fifth = await send(cookie, { code: "000000", next: "/clinic" });
  expect([fifth.status, fifth.location]).toEqual([307, "/login?next=%2Fclinic"]);
  const back = await call(signIn, request("/login", { form: { code: "1", next: "/clinic" } }));
  expect(back.status).toBe(422);
  expect(back.data.form.error?.[""]?.[0]).toContain("Sign in again with your password");
  // The right code comes too late.
  expect((await send(cookie, { code: app.codeAfter(0) })).status).toBe(307);
  expect((await call(codePage, request("/login/code", { cookie }))).location).toMatch(/^\/login/);
});

test("a step ends after ten minutes", async () => {
  const cookie = await step();
  later(300 + 601);
  expect((await send(cookie, { code: app.codeAfter(0) })).status).toBe(307);
});

test("whoever knows the password is slowed, in however many steps; a right code forgets it", async () => {
  const { free, waits } = SLOWED["second-factor-by-person"];
  const first = await step();
  for (let tries = 0; tries < free; tries += 1) await send(first, { code: "000000" });
  const cookie = await step();
  const slowed = await send(cookie, { code: app.codeAfter(0), next: "/clinic" });
  expect([slowed.status, slowed.headers.get("Retry-After")]).toEqual([429, String(waits[0])]);
  expect(slowed.data.form).toMatchObject({
    initialValue: { next: "/clinic" },
    error: { "": [expect.stringContaining("Wait 30 seconds")] },
  });
  later(300 + (waits[0] ?? 0));
  expect((await send(cookie, { code: "000000" })).status).toBe(422);
  later(300 + (waits[0] ?? 0) + (waits[1] ?? 0));
  // What was refused took none of the step's tries.
  expect((await send(cookie, { code: app.codeAfter(0) })).location).toBe("/");
  expect((await send(await step(), { code: "000000" })).status).toBe(422);
});

test("whoever has no step is limited by network, and uses up nobody's second half", async () => {
  const from = <T>(work: () => Promise<T>) =>
    inRequest({ requestId: "one", network: "203.0.113.0/24" }, work);
  const { max } = LIMITS["sign-in-steps-by-network"];
  for (let i = 0; i < max; i += 1) await from(() => limitNetwork("sign-in-steps-by-network"));
  expect((await from(() => send("", { code: "123456" }))).status).toBe(429);
  const cookie = await step();
  expect((await from(() => send(cookie, { code: app.codeAfter(0) }))).status).toBe(302);
});

test("of two that come with one step and two codes, one signs in", async () => {
  const cookie = await step();
  await db.signIn.deleteMany();
  const codes = [app.codes[0] ?? "", app.codes[1] ?? ""];
  await Promise.all(codes.map((code) => send(cookie, { code })));
  expect(await signInsNow()).toBe(1);
});

describe("a form that was held back", () => {
  test("goes along, and is shown again after the code", async () => {
    const owner = { openedBy: clinic.owner.userId, openedAt: clinic.owner.membershipId };
    const typed = { name: "Nora New", goal: "To run", ...owner };
    const sentOn = await call(
      patientsNew,
      request("/clinic/patients/new", { form: typed, bare: true }),
    );
    const page = await call(signIn, request(sentOn.location ?? "", { form: typed }));
    const sealed = String(page.data.form.initialValue?.sealed);
    const answer = await password({ sealed });
    expect([answer.status, answer.location]).toEqual([307, "/login/code"]);
    const cookie = cookieOf(answer.headers.get("Set-Cookie"));
    const carried = await send(cookie, { email, password: PASSWORD, sealed });
    expect(carried.data.form.initialValue).toEqual({ sealed });
    const wrong = await send(cookie, { code: "000000", sealed });
    expect(wrong.data.form.initialValue).toEqual({ sealed });
    const done = await send(cookie, { code: app.codeAfter(0), sealed });
    expect([done.status, done.location]).toEqual([307, "/clinic/patients/new"]);
    const [first] = done.headers.getSetCookie();
    const form = { code: "1", sealed };
    const signedIn = { cookie: cookieOf(first ?? null), form, bare: true };
    const shown = await call(patientsNew, request("/clinic/patients/new", signedIn));
    expect(shown.data).toMatchObject({ form: { initialValue: { name: "Nora New" } } });
  });
});

import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { loader as landing } from "~/routes/_index";
import { loader as demoPage, action as openDemo } from "~/routes/demo";
import { action as signIn } from "~/routes/login";
import { fillDemoClinic } from "~/server/demo";
import { actorOf, call, cookieOf, createClinic, request } from "../factories";
import { demoMoment, emptyDatabase, openDemoClinic } from "../factories/database";

const open = (role: string, cookie?: string) =>
  call(openDemo, request("/demo", { form: { role }, cookie }));

/** As at a start without DATABASE_URL; the tests' own database has one. */
const withDemo = (isDemo: boolean) => Object.assign(env, { isDemo });

beforeAll(() => setClock(demoMoment));

describe("without DATABASE_URL", () => {
  beforeAll(async () => {
    withDemo(true);
    await fillDemoClinic();
  });

  test("the landing page offers the demo clinic", async () => {
    expect((await call(landing, request("/"))).data).toMatchObject({ hasDemo: true });
  });

  test.each([
    ["physiotherapist", "clinician", "Tamsin Vale"],
    ["patient", "patient", "Ever Thistlewood"],
  ] as const)("one click opens it as %s", async (role, kind, name) => {
    const answer = await open(role);
    expect([answer.status, answer.location]).toEqual([302, "/"]);
    const cookie = cookieOf(answer.headers.get("Set-Cookie"));
    expect(await actorOf(cookie, kind)).toMatchObject({ name });
  });

  test.each(["owner", "", "toString", "__proto__"])("there is no role %j", async (role) => {
    expect((await open(role)).status).toBe(404);
  });

  test("changing the role ends the session before", async () => {
    const first = cookieOf((await open("patient")).headers.get("Set-Cookie"));
    await open("physiotherapist", first);
    await expect(actorOf(first, "patient")).rejects.toThrow();
  });

  test("a second start changes nothing", async () => {
    const before = await db.auditEvent.count();
    await fillDemoClinic();
    expect([await db.clinic.count(), await db.auditEvent.count()]).toEqual([1, before]);
  });

  test("a database that somebody uses gets no demo clinic", async () => {
    await emptyDatabase();
    await createClinic();
    await fillDemoClinic();
    expect(await db.clinic.count({ where: { isDemo: true } })).toBe(0);
    expect((await call(landing, request("/"))).data).toMatchObject({ hasDemo: false });
    expect((await open("patient")).status).toBe(404);
  });
});

describe("with DATABASE_URL", () => {
  beforeEach(async () => {
    await emptyDatabase();
    withDemo(false);
  });

  test("nothing is filled in, offered or opened, and the known password opens nothing", async () => {
    await fillDemoClinic();
    expect(await db.clinic.count()).toBe(0);
    expect((await call(landing, request("/"))).data).toMatchObject({ hasDemo: false });
    expect((await open("patient")).status).toBe(404);
    const form = { email: "tamsin@willowlane.example", password: "supple-demo" };
    expect((await call(signIn, request("/login", { form }))).status).toBe(422);
  });

  test("a demo clinic from an earlier start is closed: no click, no password, no old session", async () => {
    withDemo(true);
    await openDemoClinic();
    const cookie = cookieOf((await open("patient")).headers.get("Set-Cookie"));
    await actorOf(cookie, "patient");
    withDemo(false);
    const form = { email: "tamsin@willowlane.example", password: "supple-demo" };
    expect((await call(signIn, request("/login", { form }))).status).toBe(422);
    await expect(actorOf(cookie, "patient")).rejects.toThrow();
    expect((await call(landing, request("/"))).data).toMatchObject({ hasDemo: false });
    expect((await open("physiotherapist")).status).toBe(404);
  });
});

test("a typed address leads to the landing page", async () => {
  expect((await call(demoPage, request("/demo"))).location).toBe("/");
});

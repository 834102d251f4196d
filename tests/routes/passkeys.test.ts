import { beforeEach, describe, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { action as change, loader as page } from "~/routes/clinic.settings.security";
import { loader as confirmPage } from "~/routes/confirm";
import { action as confirm } from "~/routes/confirm_.passkey";
import { loader as signInPage } from "~/routes/login";
import { loader as passkeyPage, action as usePasskey } from "~/routes/login_.passkey";
import { call, cookieOf, createClinic, createClinician, request, signIn } from "../factories";
import { createAuthenticator } from "../factories/authenticator";
import { emptyDatabase } from "../factories/database";

const PATH = "/clinic/settings/security";
const place = { rpID: "clinic.example", origin: "http://clinic.example" };
const START = new Date("2026-03-04T19:00:10Z");

let clinic: Awaited<ReturnType<typeof createClinic>>;
let device: ReturnType<typeof createAuthenticator>;

beforeEach(async () => {
  await emptyDatabase();
  setClock(START);
  const { origin } = env;
  Object.assign(env, { origin: place.origin });
  clinic = await createClinic();
  device = createAuthenticator(place);
  return () => Object.assign(env, { origin });
});

/** Cookies of the browser, with those that an answer sets. */
const withCookies = (cookie: string, { headers }: { headers: Headers }) =>
  [cookie, ...headers.getSetCookie().map(cookieOf)].filter(Boolean).join("; ");

const send = (cookie: string, form: Record<string, string>) =>
  call(change, request(PATH, { cookie, form }));

async function begin(name = "Work laptop") {
  const begun = await send(clinic.cookie, { intent: "begin-passkey", name });
  if (!("factors" in begun.data)) throw new Error("No answer about a passkey.");
  const options = JSON.parse(begun.data.factors.passkey?.options ?? "null");
  return { begun, options, cookie: withCookies(clinic.cookie, begun) };
}

async function register(fault?: Parameters<typeof device.register>[1]) {
  const { options, cookie } = await begin();
  const credential = device.register(options, fault);
  const add = () => send(cookie, { intent: "add-passkey", name: "Work laptop", credential });
  return { add, answer: await add() };
}

async function ask() {
  const begun = await call(usePasskey, request("/login/passkey", { form: { next: "/clinic" } }));
  const { options } = begun.data;
  const answerWith = (credential: string) => {
    const form = { credential, next: "/clinic" };
    return call(usePasskey, request("/login/passkey", { form, cookie: withCookies("", begun) }));
  };
  return { options: JSON.parse(options ?? ""), answerWith };
}

test("is made for a person on a device that checks who holds it, and comes with recovery codes", async () => {
  const elsewhere = await signIn(clinic.owner.userId);
  const { options } = await begin();
  expect(options).toMatchObject({
    rp: { id: "clinic.example", name: "Supple" },
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  const { add, answer } = await register();
  expect(answer.status).toBe(200);
  expect(answer.data).toMatchObject({ factors: { codes: { length: 10 } } });
  expect(await db.passkey.findMany()).toMatchObject([{ id: device.id, name: "Work laptop" }]);
  expect((await add()).status).toBe(422);
  // Whoever was signed in elsewhere is no more; here the passkey counts as shown.
  expect((await call(page, request(PATH, { cookie: elsewhere }))).location).toMatch(/^\/login/);
  const shown = (await call(page, request(PATH, { cookie: clinic.cookie }))).data.factors;
  expect(shown).toMatchObject({
    isStrong: true,
    codes: { line: "10 of 10 left, made 4 Mar" },
    passkeys: { all: [{ name: "Work laptop", line: "Added 4 Mar, not used yet" }] },
  });
});

test.each([
  ["made on another site", { origin: "http://evil.example" }],
  ["of a device that did not check who holds it", { isVerified: false }],
])("one %s is not taken", async (_what, fault) => {
  expect((await register(fault)).answer.status).toBe(422);
  expect(await db.passkey.count()).toBe(0);
});

describe("at the sign-in", () => {
  beforeEach(async () => {
    expect((await register()).answer.status).toBe(200);
    await db.signIn.deleteMany();
  });

  test("signs its person in by itself, with nobody named, as a second factor", async () => {
    const { options, answerWith } = await ask();
    expect(options).toMatchObject({ userVerification: "required", allowCredentials: [] });
    const credential = device.answer(options);
    const answer = await answerWith(credential);
    expect([answer.status, answer.location]).toEqual([302, "/clinic"]);
    expect(await db.signIn.findMany()).toMatchObject([
      { userId: clinic.owner.userId, secondFactorAt: START },
    ]);
    expect(await db.passkey.findFirst()).toMatchObject({ lastUsedAt: START });
    // The challenge was used up.
    expect((await answerWith(credential)).status).toBe(422);
  });

  test.each([
    ["with a signature that was tampered with", { isTampered: true }],
    ["made on another site", { origin: "http://evil.example" }],
    ["without a look at who holds the device", { isVerified: false }],
  ])("an answer %s is refused", async (_what, fault) => {
    const { options, answerWith } = await ask();
    const answer = await answerWith(device.answer(options, { counter: 7, ...fault }));
    expect([answer.status, answer.data]).toMatchObject([
      422,
      { refused: expect.stringContaining("did not sign you in") },
    ]);
    expect(await db.signIn.count()).toBe(0);
    expect(await db.passkey.findFirst()).toMatchObject({ counter: 0, lastUsedAt: null });
  });

  test("an answer to another challenge, or of an unknown passkey, is refused", async () => {
    const other = await ask();
    const { options, answerWith } = await ask();
    const stranger = createAuthenticator(place);
    for (const credential of [stranger.answer(options), "no JSON", "{}", "[]"]) {
      expect((await answerWith(credential)).status).toBe(422);
    }
    expect((await other.answerWith(device.answer(options))).status).toBe(422);
    expect(await db.signIn.count()).toBe(0);
  });

  test.each([
    [5, 6, 302],
    [5, 5, 422],
    [5, 4, 422],
    [5, 0, 422],
    [0, 0, 302],
    [0, 1, 302],
  ])("a device that had counted %d and says %d: %d", async (before, counter, status) => {
    await db.passkey.updateMany({ data: { counter: before } });
    const { options, answerWith } = await ask();
    expect((await answerWith(device.answer(options, { counter }))).status).toBe(status);
  });
});

test("confirms who its person is, who needs no password for it; another's does not", async () => {
  expect((await register()).answer.status).toBe(200);
  const other = await createClinician(clinic.owner);
  const stranger = createAuthenticator(place);
  await db.passkey.create({
    data: {
      ...{ id: stranger.id, userId: other.actor.userId, name: "Theirs", createdAt: START },
      ...{ publicKey: stranger.publicKey, counter: 0, transports: [] },
    },
  });
  const address = `/confirm/passkey?next=${encodeURIComponent(PATH)}`;
  const { cookie } = clinic;
  const confirmWith = async (answer: (options: { challenge: string }) => string) => {
    const begun = await call(confirm, request(address, { cookie, form: {} }));
    const options = JSON.parse(begun.data.options ?? "null");
    expect(options.allowCredentials).toMatchObject([{ id: device.id }]);
    const form = { credential: answer(options) };
    return call(confirm, request(address, { form, cookie: withCookies(cookie, begun) }));
  };
  const earlier = new Date(START.getTime() - 60 * 60_000);
  await db.signIn.updateMany({ data: { provedAt: earlier } });
  const asked = await call(confirmPage, request("/confirm", { cookie }));
  expect(asked.data.page).toMatchObject({
    passkey: "Use your passkey",
    code: { label: "Recovery code" },
  });
  expect((await confirmWith((options) => stranger.answer(options))).status).toBe(422);
  expect(
    (await confirmWith((options) => device.answer(options, { isTampered: true }))).status,
  ).toBe(422);
  expect(await db.signIn.count({ where: { provedAt: START } })).toBe(0);
  const done = await confirmWith((options) => device.answer(options));
  expect([done.status, done.location]).toEqual([302, PATH]);
  expect(await db.signIn.findMany({ where: { provedAt: START } })).toMatchObject([
    { userId: clinic.owner.userId },
  ]);
});

test("at an address of digits there are none, and the page says why", async () => {
  Object.assign(env, { origin: "http://127.0.0.1:3000" });
  expect((await call(signInPage, request("/login"))).data.passkey).toBe(null);
  const { passkeys } = (await call(page, request(PATH, { cookie: clinic.cookie }))).data.factors;
  expect(passkeys).toMatchObject({ canAdd: false, line: expect.stringContaining("localhost") });
  expect((await call(usePasskey, request("/login/passkey", { form: {} }))).status).toBe(404);
  expect((await call(passkeyPage, request("/login/passkey"))).location).toBe("/login");
});

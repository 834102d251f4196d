import { beforeEach, describe, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { tokenHash } from "~/lib/tokens.server";
import { loader as front } from "~/routes/_index";
import { loader as firstPage, action as makeFirst } from "~/routes/first-owner.$token";
import { loader as signInPage } from "~/routes/login";
import { action as signUp, loader as signUpPage } from "~/routes/signup";
import { action as addClinic, loader as furtherPage } from "~/routes/signup_.further";
import { firstOwnerAddress } from "~/server/first-owner";
import { maskPath } from "~/server/route-words";
import {
  actorOf,
  call,
  cookieOf,
  createClinic,
  createPatient,
  PASSWORD,
  request,
} from "../factories";
import { emptyDatabase } from "../factories/database";

const clinic = {
  ...{ name: "Nora", clinicName: "North", email: "nora@north.example" },
  ...{ password: "a long enough password", timeZone: "Europe/Paris" },
};

beforeEach(async () => {
  await emptyDatabase();
  setClock(new Date("2026-03-04T12:00:00Z"));
  return () => {
    resetClock();
    env.isSignUpOpen = true;
  };
});

describe("where sign-up is closed", () => {
  beforeEach(() => {
    env.isSignUpOpen = false;
  });
  const newToken = async () =>
    new URL((await firstOwnerAddress()) ?? "").pathname.split("/")[2] ?? "";
  const look = async (token: string) =>
    (await call(firstPage, request(`/first-owner/${token}`), { token })).data.told?.title ?? "open";
  const make = (token: string, form = clinic) =>
    call(makeFirst, request(`/first-owner/${token}`, { form }), { token });

  test("the page says so, and nothing leads there", async () => {
    const { status, data } = await call(signUpPage, request("/signup"));
    expect([status, data.told?.title]).toEqual([404, "Sign-up is closed here"]);
    expect((await call(signUp, request("/signup", { form: clinic }))).status).toBe(404);
    expect((await call(front, request("/"))).data).toMatchObject({ isSignUpOpen: false });
    expect((await call(signInPage, request("/login"))).data).toMatchObject({ isSignUpOpen: false });
    const { cookie, owner } = await createClinic();
    const form = { ...clinic, openedBy: owner.userId };
    for (const answer of [
      await call(furtherPage, request("/signup/further", { cookie })),
      await call(addClinic, request("/signup/further", { cookie, form })),
    ])
      expect(answer.status).toBe(404);
  });

  test("the first owner comes in by the link of the start, once, with a proved address", async () => {
    const token = await newToken();
    expect(JSON.stringify(await db.firstOwnerLink.findMany())).not.toContain(token);
    expect(await look(token)).toBe("open");
    const made = await make(token);
    expect([made.status, made.location]).toEqual([302, "/clinic"]);
    const owner = await actorOf(cookieOf(made.headers.get("Set-Cookie")), "clinician");
    expect(owner.isOwner).toBe(true);
    const { emailProvedAt } = await db.user.findUniqueOrThrow({ where: { id: owner.userId } });
    expect(emailProvedAt).not.toBeNull();
    expect(await look(token)).toBe("This link has ended");
    expect((await make(token, { ...clinic, email: "second@north.example" })).status).toBe(422);
    expect(await firstOwnerAddress()).toBeNull();
  });

  test.each([
    ["an hour later", async () => setClock(new Date("2026-03-04T13:00:00Z"))],
    ["after a later start", firstOwnerAddress],
    ["once there is a clinic", createClinic],
  ])("the link has ended %s", async (_when, happens) => {
    const token = await newToken();
    await happens();
    expect(await look(token)).toBe("This link has ended");
    expect((await make(token)).status).toBe(422);
  });

  test("of two at once one makes the clinic, also with the links of two servers", async () => {
    const token = await newToken();
    const link = await db.firstOwnerLink.findFirstOrThrow();
    await db.firstOwnerLink.create({ data: { ...link, tokenHash: tokenHash("another server's") } });
    const made = await Promise.all([
      make(token),
      make(token, { ...clinic, email: "two@north.example" }),
      make("another server's", { ...clinic, email: "three@north.example" }),
    ]);
    expect(made.map(({ status }) => status).sort()).toEqual([302, 422, 422]);
    expect(await db.clinic.count()).toBe(1);
  });

  test("the journal does not hold the token", async () => {
    const words = new Set(["first-owner", "signup", "email"]);
    expect(maskPath(`/first-owner/${await newToken()}`, words)).toBe("/first-owner/:…");
  });
});

test("where sign-up is open no link is made", async () => {
  expect(await firstOwnerAddress()).toBeNull();
  expect(await db.firstOwnerLink.count()).toBe(0);
});

describe("another clinic", () => {
  test("is made after the password, beside the places there are", async () => {
    const { owner } = await createClinic();
    const { cookie, user } = await createPatient(owner);
    const send = (password: string) => {
      const form = { clinicName: "Second", timeZone: "UTC", password, openedBy: user.id };
      return call(addClinic, request("/signup/further", { cookie, form }));
    };
    const wrong = await send("not the one it is");
    expect([wrong.status, Object.keys(wrong.data.form.error ?? {})]).toEqual([422, ["password"]]);
    expect(wrong.data.form.initialValue).toEqual({ clinicName: "Second", timeZone: "UTC" });
    expect((await send(PASSWORD)).location).toBe("/clinic");
    const actor = await actorOf(cookie, "clinician");
    expect(actor).toMatchObject({ clinicName: "Second", isOwner: true, hasOtherPlaces: true });
  });

  test("lets nobody guess the password at an open page", async () => {
    const { owner, cookie } = await createClinic();
    const form = { ...clinic, password: "not the one it is", openedBy: owner.userId };
    let status = 422;
    for (let tries = 0; status === 422 && tries < 20; tries += 1)
      ({ status } = await call(addClinic, request("/signup/further", { cookie, form })));
    expect(status).toBe(429);
  });

  test("is for nobody whose address is not proved, where mail leaves", async () => {
    const { owner, cookie } = await createClinic();
    await db.user.update({ where: { id: owner.userId }, data: { emailProvedAt: null } });
    env.mailUrl = "smtp://127.0.0.1:1";
    const form = { ...clinic, password: PASSWORD, openedBy: owner.userId };
    const page = await call(furtherPage, request("/signup/further", { cookie }));
    const sent = await call(addClinic, request("/signup/further", { cookie, form }));
    env.mailUrl = null;
    expect([page.data.page.told?.title, sent.status]).toEqual(["Prove your address first", 404]);
  });

  test("is not made by a form that somebody else opened", async () => {
    const { cookie } = await createClinic();
    const form = { ...clinic, password: PASSWORD, openedBy: "somebody" };
    expect((await call(addClinic, request("/signup/further", { cookie, form }))).status).toBe(409);
  });
});

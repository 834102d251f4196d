import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdForm, openHeldForm } from "~/auth/held-form.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action as signIn } from "~/routes/login";
import {
  call,
  cookieOf,
  createClinic,
  createPatient,
  createProgram,
  PASSWORD,
  request,
  signIn as signInAs,
} from "../factories";
import { emptyDatabase } from "../factories/database";
import { paramsOf, routes } from "../routes/isolation-routes";

const WORDS = "Sharp at the front, like last week";
const START = new Date("2026-03-04T19:00:00Z");

type Fields = Record<string, string>;
type World = Awaited<ReturnType<typeof createWorld>>;

async function createWorld() {
  const { owner, cookie } = await createClinic();
  const ever = await createPatient(owner);
  await createProgram(ever, { startsOn: "2026-03-02" });
  const staff = { openedBy: owner.userId, openedAt: owner.membershipId };
  const patientId = ever.patient.id;
  return {
    ...{ owner, ever, cookie, patientId, staff },
    onRecord: { ...staff, openedFor: patientId },
    own: { openedBy: ever.actor.userId, openedAt: ever.access.id, openedFor: patientId },
  };
}

let world: World;
beforeEach(async () => {
  setClock(START);
  world = await createWorld();
});
afterEach(resetClock);

type Page = { route: string; who: "staff" | "patient"; path: string; fields: Fields };

const log: Page = {
  ...{ route: "my_.log.$dueOn.$slot", who: "patient", path: "/my/log/2026-03-04/1?outcome=done" },
  fields: { id: crypto.randomUUID(), status: "DONE", pain: "3", note: WORDS },
};
const pages: Page[] = [
  log,
  {
    ...{ route: "my_.pain", who: "patient", path: `/my/pain?new=${crypto.randomUUID()}` },
    fields: { id: crypto.randomUUID(), pain: "4", bodySite: "groin", note: WORDS },
  },
  {
    ...{ route: "clinic.patients.new", who: "staff", path: "/clinic/patients/new" },
    fields: { name: "Nora New", email: "nora@example.org", goal: WORDS },
  },
  {
    ...{ route: "clinic.patients.$patientId_.edit", who: "staff" },
    path: "/clinic/patients/PATIENT/edit",
    fields: { name: "New Name", goal: WORDS, "added-0.words": WORDS },
  },
  {
    ...{ route: "clinic.patients.$patientId_.episode", who: "staff" },
    path: "/clinic/patients/PATIENT/episode",
    fields: { condition: "Knee pain", goal: WORDS },
  },
  {
    ...{ route: "clinic.patients.$patientId_.assign", who: "staff" },
    path: "/clinic/patients/PATIENT/assign",
    fields: { programId: crypto.randomUUID(), template: "gentle-start", endsOn: "2026-05-01" },
  },
];

async function send(route: string, path: string, form: Fields, cookie?: string) {
  const action = routes[route]?.action;
  if (!action) throw new Error(`${route} has no action.`);
  return call(action, request(path, { form, cookie, bare: true }), paramsOf(route, path));
}

const emailOf = async (userId: string) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;

/** Sends a form without a sign-in, as far as the sign-in page. @returns what that page carries */
async function hold({ route, path, fields, who }: Page): Promise<{ path: string; sealed: string }> {
  const address = path.replace("PATIENT", world.patientId);
  const isOnRecord = address.includes(world.patientId);
  const owner = who === "patient" ? world.own : isOnRecord ? world.onRecord : world.staff;
  const form = { ...fields, ...owner };
  const sentOn = await send(route, address, form);
  expect([sentOn.status, sentOn.location]).toEqual([
    307,
    `/login?next=${encodeURIComponent(address)}`,
  ]);
  const page = await call(signIn, request(sentOn.location ?? "", { form }));
  expect(page.status).toBe(401);
  return { path: address, sealed: String(page.data.form.initialValue?.sealed) };
}

async function signInWith(userId: string, sealed: string) {
  const form = { email: await emailOf(userId), password: PASSWORD, sealed };
  return { form, answer: await call(signIn, request("/login", { form })) };
}

const userOf = ({ who }: Page) =>
  who === "patient" ? world.ever.actor.userId : world.owner.userId;

describe.each(pages)("$route without a sign-in", (page) => {
  it("is shown again to the same person, with what was typed, and is not stored", async () => {
    const { path, sealed } = await hold(page);
    const { form, answer } = await signInWith(userOf(page), sealed);
    expect([answer.status, answer.location]).toEqual([307, path]);
    const cookie = cookieOf(answer.headers.get("Set-Cookie"));
    const before = await db.auditEvent.count();
    const shown = await send(page.route, path, form, cookie);
    expect(shown.status).toBe(200);
    const { form: filled } = shown.data as { form: { initialValue: Fields; shownAgain: boolean } };
    expect(filled).toMatchObject({ initialValue: page.fields, shownAgain: true });
    expect((filled as { error?: object | null }).error ?? null).toBe(null);
    expect(filled.initialValue).not.toHaveProperty("password");
    expect(await db.auditEvent.count()).toBe(before);
  });

  it("is dropped for another person, who comes to their own start page", async () => {
    const { path, sealed } = await hold(page);
    const other = page.who === "patient" ? world.owner.userId : world.ever.actor.userId;
    const { form, answer } = await signInWith(other, sealed);
    expect([answer.status, answer.location]).toEqual([302, "/"]);
    const cookie = cookieOf(answer.headers.get("Set-Cookie"));
    const shown = await send(page.route, path, form, cookie);
    expect([shown.status, shown.location, shown.text]).toEqual([302, path, ""]);
  });
});

describe("the builder without a sign-in", () => {
  it("shows the draft again, and makes no version", async () => {
    const route = "clinic.patients.$patientId_.program.edit";
    const path = "/clinic/patients/PATIENT/program/edit?new=yes";
    const programId = crypto.randomUUID();
    const fields = { intent: "save", programId, baseNumber: "0", name: "Evening hips" };
    const item = { "items[0].key": "a", "items[0].exerciseId": "bridge", "items[0].note": WORDS };
    const page: Page = { route, path, who: "staff", fields: { ...fields, ...item } };
    const held = await hold(page);
    const { form, answer } = await signInWith(world.owner.userId, held.sealed);
    const cookie = cookieOf(answer.headers.get("Set-Cookie"));
    const shown = await send(route, held.path, form, cookie);
    expect(shown.data).toMatchObject({
      draft: { name: "Evening hips", items: [{ exerciseId: "bridge", note: WORDS }] },
      refused: { title: "Not saved yet" },
    });
    expect(await db.program.count({ where: { id: programId } })).toBe(0);
  });
});

describe("a form that is held back", () => {
  it("cannot be read, holds no password and no button, and ends after an hour", async () => {
    const form = new FormData();
    const fields = { openedBy: "me", note: WORDS, password: "secret words", intent: "save" };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const sealed = (await holdForm(form, "/my/pain")) ?? "";
    expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain(WORDS);
    expect(await openHeldForm(sealed)).toMatchObject({
      ...{ by: "me", path: "/my/pain" },
      fields: [
        ["openedBy", "me"],
        ["note", WORDS],
      ],
    });
    setClock(new Date(START.getTime() + 60 * 60 * 1000 - 1));
    expect(await openHeldForm(sealed)).not.toBeNull();
    setClock(new Date(START.getTime() + 60 * 60 * 1000));
    expect(await openHeldForm(sealed)).toBeNull();
  });

  it("is worth nothing once it was changed, or where it was made up", async () => {
    const form = new FormData();
    form.append("openedBy", "me");
    const sealed = (await holdForm(form, "/my")) ?? "";
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`;
    for (const text of [changed, sealed.slice(0, 20), "", "x", "ä".repeat(99), null, undefined])
      expect(await openHeldForm(text)).toBeNull();
  });

  it("is said to be too long beyond 64 kB", async () => {
    const kept = await hold({ ...log, fields: { ...log.fields, note: "x".repeat(60_000) } });
    expect(kept.sealed.length).toBeGreaterThan(60_000);
    const { sealed } = await hold({ ...log, fields: { ...log.fields, note: "x".repeat(70_000) } });
    expect(sealed).toBe("too-long");
    const { answer } = await signInWith(world.ever.actor.userId, sealed);
    expect([answer.status, answer.location]).toEqual([302, "/"]);
  });

  it("is shown on its own page alone, and never by a page that would act on it", async () => {
    const { sealed } = await hold(log);
    const { cookie } = world.ever;
    const elsewhere = await send("my_.pain", "/my/pain", { sealed }, cookie);
    expect([elsewhere.status, elsewhere.location]).toEqual([302, "/my/pain"]);
    const first = "my_.session.first";
    const acting = await hold({ ...log, route: first, path: "/my/session/first", fields: {} });
    const answer = await send(first, acting.path, { sealed: acting.sealed }, cookie);
    expect([answer.status, answer.location]).toEqual([302, acting.path]);
  });

  it("stays with the sign-in form when the password was wrong", async () => {
    const { sealed } = await hold(log);
    const form = { email: "who@nowhere.example", password: "wrong", sealed, next: "/my/pain" };
    const answer = await call(signIn, request("/login", { form }));
    expect(answer.status).toBe(422);
    expect(answer.data.form.initialValue).toMatchObject({ sealed, next: "/my/pain" });
  });

  it("belongs to the person, not to the sign-in: another device's one will do", async () => {
    const { path, sealed } = await hold(log);
    const shown = await send(log.route, path, { sealed }, await signInAs(world.ever.actor.userId));
    expect(shown.data).toMatchObject({ form: { initialValue: { note: WORDS } } });
  });
});

describe("the key", () => {
  it("is made once, also when several ask for it at the same moment", async () => {
    await emptyDatabase();
    const form = new FormData();
    form.append("openedBy", "me");
    const sealed = await Promise.all([1, 2, 3, 4, 5].map(() => holdForm(form, "/my")));
    for (const each of sealed) expect(await openHeldForm(each)).toMatchObject({ by: "me" });
    expect(await db.secret.findMany()).toMatchObject([{ name: "sealed-forms" }]);
  });
});

import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { requireFresh } from "~/auth/fresh.server";
import { startSignIn } from "~/auth/sign-in.server";
import { SLOWED } from "~/domain/limits";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { tokenHash } from "~/lib/tokens.server";
import { loader as area } from "~/routes/clinic";
import { action as edit } from "~/routes/clinic.patients.$patientId_.edit";
import { action as staffAction, loader as staffPage } from "~/routes/clinic.settings.security";
import { loader as whenItEnds } from "~/routes/clinic.sign-in-end";
import { action as confirm, loader as confirmPage } from "~/routes/confirm";
import { loader as today } from "~/routes/my._index";
import { action as ownAction, loader as ownPage } from "~/routes/my.security";
import type { SecurityPage } from "~/screens/security/security-page";
import {
  actorOf,
  call,
  cookieOf,
  createClinic,
  createClinician,
  createPatient,
  PASSWORD,
  request,
} from "../factories";
import { emptyDatabase } from "../factories/database";
import { setUpApp } from "../factories/second-factor";

const start = Date.parse("2026-03-04T08:00:00Z");
const MINUTE_MS = 60_000;
const atMinute = (minutes: number) => setClock(new Date(start + minutes * MINUTE_MS));

let nora: Awaited<ReturnType<typeof createClinic>>;
let pat: Awaited<ReturnType<typeof createPatient>>;

beforeEach(async () => {
  await emptyDatabase();
  atMinute(0);
  nora = await createClinic({ timeZone: "Europe/London" });
  pat = await createPatient(nora.owner);
});
afterEach(resetClock);

/** A sign-in as a person has it, which ends. */
async function signedIn(userId: string, userAgent = ""): Promise<string> {
  const asked = new Request(request("/"), { headers: { "User-Agent": userAgent } });
  return cookieOf(await startSignIn(asked, userId));
}

const idOf = (cookie: string) => tokenHash(cookie.split("=")[1] ?? "");
const status = async (cookie: string, headers: Record<string, string> = {}) =>
  (
    await call(
      area,
      new Request(request("/clinic", { cookie }), { headers: { Cookie: cookie, ...headers } }),
    )
  ).status;

describe("a sign-in of staff", () => {
  let cookie: string;
  beforeEach(async () => {
    cookie = await signedIn(nora.owner.userId);
  });

  test("ends a quarter of an hour after it was used last", async () => {
    atMinute(14.9);
    expect(await status(cookie)).toBe(200);
    atMinute(14.9 + 14.9);
    expect(await status(cookie)).toBe(200);
    atMinute(14.9 + 14.9 + 15);
    expect(await status(cookie)).toBe(302);
    expect(await db.signIn.count({ where: { id: idOf(cookie) } })).toBe(0);
  });

  test("ends after as many minutes as the clinic says", async () => {
    await db.clinic.updateMany({ data: { idleMinutes: 5 } });
    atMinute(5);
    expect(await status(cookie)).toBe(302);
  });

  test("ends 12 hours after it began, however much it is used", async () => {
    for (let minutes = 10; minutes < 12 * 60; minutes += 10) {
      atMinute(minutes);
      expect(await status(cookie)).toBe(200);
    }
    atMinute(12 * 60);
    expect(await status(cookie)).toBe(302);
  });

  test.each([
    ["fetched ahead", { "Sec-Purpose": "prefetch" }],
    ["asked for by the page itself", { "X-Caused-By": "page" }],
  ])("is not prolonged by what is %s", async (_what, headers) => {
    atMinute(10);
    expect(await status(cookie, headers)).toBe(200);
    atMinute(15);
    expect(await status(cookie)).toBe(302);
  });

  test("is written once a minute at most", async () => {
    const used = async () =>
      (await db.signIn.findUniqueOrThrow({ where: { id: idOf(cookie) } })).lastUsedAt.getTime();
    atMinute(0.9);
    await status(cookie);
    expect(await used()).toBe(start);
    atMinute(1);
    await status(cookie);
    expect(await used()).toBe(start + MINUTE_MS);
  });

  test("tells how long it lasts, and lasts longer when a button asks", async () => {
    const left = async (cause: string) => {
      const headers = { Cookie: cookie, "X-Caused-By": cause };
      return (await call(whenItEnds, new Request(request("/clinic/sign-in-end"), { headers })))
        .data;
    };
    atMinute(13);
    expect(await left("page")).toEqual({ endsInMs: 2 * MINUTE_MS, isLast: false });
    expect(await left("button")).toEqual({ endsInMs: 15 * MINUTE_MS, isLast: false });
    expect(await left("page")).toEqual({ endsInMs: 15 * MINUTE_MS, isLast: false });
  });
});

describe("how long the clinic lets a page stand open", () => {
  const save = (cookie: string, idleMinutes: string) =>
    call(staffAction, request("/clinic/settings/security", { cookie, form: { idleMinutes } }));
  const stored = async () => (await db.clinic.findFirstOrThrow()).idleMinutes;

  test("is an owner's to say, who showed their password lately", async () => {
    const owner = await signedIn(nora.owner.userId);
    expect((await save(owner, "30")).location).toMatch(/done=idle-changed$/);
    expect(await stored()).toBe(30);
    expect((await save(owner, "4")).status).toBe(422);
    atMinute(20);
    expect((await save(owner, "60")).location).toMatch(/^\/confirm\?next=/);
    const { actor } = await createClinician(nora.owner);
    expect((await save(await signedIn(actor.userId), "60")).status).toBe(403);
    expect(await stored()).toBe(30);
  });
});

test("a sign-in of a patient ends 30 days after it was used last", async () => {
  const cookie = await signedIn(pat.actor.userId);
  const asked = async () => (await call(today, request("/my", { cookie }))).status;
  const day = 24 * 60;
  atMinute(29 * day);
  expect(await asked()).toBe(200);
  atMinute((29 + 29) * day);
  expect(await asked()).toBe(200);
  atMinute((29 + 29 + 30) * day);
  expect(await asked()).toBe(302);
});

const people = {
  staff: {
    ...{ path: "/clinic/settings/security", page: staffPage as OwnPage, action: staffAction },
    who: () => nora.owner.userId,
  },
  "a patient": {
    ...{ path: "/my/security", page: ownPage as OwnPage, action: ownAction },
    who: () => pat.actor.userId,
  },
};

/** What both pages answer with. */
type OwnPage = (args: LoaderFunctionArgs) => Promise<{ page: SecurityPage }>;

describe.each(Object.entries(people))(
  "the security page of %s",
  (_kind, { path, page, action, who }) => {
    let here: string;
    let there: string;
    beforeEach(async () => {
      await db.signIn.deleteMany({ where: { userId: who() } });
      there = await signedIn(who(), "Mozilla/5.0 (iPhone) Version/18.1 Safari/604.1");
      atMinute(5);
      here = await signedIn(who(), "Mozilla/5.0 (Windows NT 10.0; rv:132.0) Firefox/132.0");
    });
    const send = (form: Record<string, string>, cookie = here) =>
      call(action, request(path, { cookie, form }));
    const change = (form: Record<string, string> = {}) =>
      send({
        intent: "password",
        currentPassword: PASSWORD,
        password: "quite another one",
        ...form,
      });
    const left = async () =>
      (await db.signIn.findMany({ where: { userId: who() } })).map(({ id }) => id).sort();

    test("lists where its person is signed in", async () => {
      const { data } = await call(page, request(path, { cookie: here }));
      expect(data.page.signIns.rows).toMatchObject([
        { device: "Firefox on Windows", thisOne: "This one", isPhone: false },
        { device: "Safari on iPhone", thisOne: null, isPhone: true },
      ]);
      expect(data.page.signIns.rows[1]?.times).toBe(
        "Since today at 08:00. Last used today at 08:00.",
      );
    });

    test("shows ten of them, and the others when they are asked for", async () => {
      for (let more = 0; more < 9; more++) await signedIn(who());
      const { signIns } = (await call(page, request(path, { cookie: here }))).data.page;
      expect(signIns.rows).toHaveLength(10);
      expect(signIns.more).toMatchObject({ show: "Show all 11", rows: [expect.anything()] });
    });

    test("ends one of them, and all others", async () => {
      const answer = await send({ intent: "end", id: idOf(there) });
      expect(answer.location).toBe(`${path}?done=ended`);
      expect(await left()).toEqual([idOf(here)]);
      await signedIn(who());
      await signedIn(who());
      expect((await send({ intent: "end-others" })).location).toBe(`${path}?done=ended-others`);
      expect(await left()).toEqual([idOf(here)]);
    });

    test("ends nobody else's, and none that is not there", async () => {
      const stranger = await createClinic();
      const theirs = await signedIn(stranger.owner.userId);
      for (const id of [idOf(theirs), "nonsense", ""]) {
        expect((await send({ intent: "end", id })).status).toBe(404);
      }
      expect(await status(theirs)).toBe(200);
    });

    test("changes the password, ends all others, and a mail will tell it", async () => {
      await db.passwordReset.create({
        data: {
          userId: who(),
          tokenHash: "t",
          createdAt: new Date(start),
          expiresAt: new Date(start * 2),
        },
      });
      const changed = await change();
      expect(changed.location).toBe(`${path}?done=changed`);
      // A copy of the cookie so far is worth nothing: whoever took it stays outside.
      const copy = here;
      here = cookieOf(changed.headers.get("Set-Cookie"));
      expect(await left()).toEqual([idOf(here)]);
      expect(idOf(here)).not.toBe(idOf(copy));
      expect(await db.passwordReset.count({ where: { usedAt: null } })).toBe(0);
      const jobs = await db.job.findMany({ where: { kind: "password-changed-mail" } });
      expect(jobs.map(({ payload }) => payload)).toEqual([{ userId: who() }]);
      expect((await change()).status).toBe(422);
      expect(
        (await change({ currentPassword: "quite another one", password: "and a third one" }))
          .status,
      ).toBe(302);
    });

    test.each([
      ["currentPassword", { currentPassword: "not the one it is" }],
      ["currentPassword", { currentPassword: "" }],
      ["password", { password: "password123" }],
      ["password", { password: "" }],
    ])("names %s when it is wrong (%j), and changes nothing", async (field, typed) => {
      const { status: answered, data } = await change(typed);
      const form = "form" in data ? data.form : null;
      expect([answered, Object.keys(form?.error ?? {})]).toEqual([422, [field]]);
      expect(form?.initialValue).toEqual({ intent: "password" });
      expect(await left()).toHaveLength(2);
    });
  },
);

describe("what is sensitive", () => {
  let cookie: string;
  beforeEach(async () => {
    cookie = await signedIn(nora.owner.userId);
  });
  const asked = async (made: Request) => {
    const actor = await actorOf(cookie, "clinician");
    return call(async () => (await requireFresh(made, actor)) ?? "let in", made);
  };
  const path = () => `/clinic/patients/${pat.patient.id}/edit`;
  const next = () => `/confirm?next=${encodeURIComponent(path())}`;

  test("is there for a quarter of an hour, then asks for the password, and leads back", async () => {
    atMinute(14.9);
    expect((await asked(request(path(), { cookie }))).data).toBe("let in");
    atMinute(20);
    const first = await asked(request(path(), { cookie }));
    expect([first.status, first.location]).toEqual([302, next()]);
    const { data } = await call(confirmPage, request(next(), { cookie }));
    expect(data.page.next).toBe(path());
    const form = { intent: "confirm-password", openedBy: nora.owner.userId };
    const send = (password: string) =>
      call(confirm, request(next(), { cookie, form: { ...form, password } }));
    const wrong = await send("not the one it is");
    expect([wrong.status, Object.keys(wrong.data.form.error ?? {})]).toEqual([422, ["password"]]);
    expect((await asked(request(path(), { cookie }))).status).toBe(302);
    const right = await send(PASSWORD);
    expect(right.location).toBe(path());
    // Its id is another one now: whoever had a copy of the cookie has nothing.
    const stale = await call(confirmPage, request(next(), { cookie }));
    expect(stale.location).toContain("/login");
    cookie = cookieOf(right.headers.get("Set-Cookie"));
    expect((await asked(request(path(), { cookie }))).data).toBe("let in");
  });

  test("keeps what was typed: it is shown again after the password, and not stored", async () => {
    atMinute(14.9);
    await status(cookie);
    atMinute(20);
    const typed = { name: "Another Name", openedBy: nora.owner.userId, openedFor: pat.patient.id };
    const refused = await asked(request(path(), { cookie, form: typed }));
    expect([refused.status, refused.location]).toEqual([307, next()]);
    const held = await call(confirm, request(next(), { cookie, form: typed }));
    expect(held.status).toBe(401);
    const sealed = String(held.data.form.initialValue?.sealed);
    const own = { intent: "confirm-password", openedBy: nora.owner.userId, password: PASSWORD };
    const sent = await call(confirm, request(next(), { cookie, form: { ...own, sealed } }));
    expect([sent.status, sent.location]).toEqual([307, path()]);
    cookie = cookieOf(sent.headers.get("Set-Cookie"));
    const params = { patientId: pat.patient.id };
    const shown = await call(edit, request(path(), { cookie, form: { ...own, sealed } }), params);
    expect(JSON.stringify(shown.data)).toContain("Another Name");
    const { name } = await db.patient.findUniqueOrThrow({ where: { id: pat.patient.id } });
    expect(name).toBe(pat.patient.name);
  });

  test("asks for the code too where there is one, and then does what was pressed", async () => {
    const { codeAfter } = await setUpApp(cookie);
    const page = "/clinic/settings/security";
    const address = `/confirm?next=${encodeURIComponent(page)}`;
    const before = await db.recoveryCode.findMany({ orderBy: { id: "asc" } });
    const press = (form: Record<string, string>) =>
      call(staffAction, request(page, { cookie, form }));
    atMinute(14.9);
    await status(cookie);
    atMinute(20);
    const pressed = { intent: "renew-codes", openedBy: nora.owner.userId };
    expect((await press(pressed)).location).toBe(address);
    const held = await call(confirm, request(address, { cookie, form: pressed }));
    expect(held.data.form.initialValue).toMatchObject({ goesOn: "yes" });
    const { data } = await call(confirmPage, request(address, { cookie }));
    expect(data.page).toMatchObject({ code: { label: "Code" }, passkey: null });

    const sealed = String(held.data.form.initialValue?.sealed);
    const own = { intent: "confirm-password", openedBy: nora.owner.userId, sealed };
    const send = (typed: Record<string, string>) =>
      call(confirm, request(address, { cookie, form: { ...own, ...typed } }));
    const code = codeAfter(0);
    expect((await send({ password: PASSWORD })).data.form.error).toHaveProperty("code");
    expect((await send({ password: "not it", code })).data.form.error).toHaveProperty("password");
    const none = await send({ password: PASSWORD, code: "000000" });
    expect([none.status, none.data.form.error]).toMatchObject([
      422,
      { code: [expect.stringContaining("does not fit")] },
    ]);
    expect((await press(pressed)).location).toBe(address);
    const right = await send({ password: PASSWORD, code });
    expect([right.status, right.location]).toEqual([307, page]);
    cookie = cookieOf(right.headers.get("Set-Cookie"));

    const done = await press({ ...own, password: PASSWORD, code });
    expect(done.data).toMatchObject({ factors: { codes: { length: 10 } } });
    const after = await db.recoveryCode.findMany({ orderBy: { id: "asc" } });
    expect(after).not.toEqual(before);
    // What holds a password is not done: it would be done without it.
    atMinute(40);
    await db.signIn.updateMany({ data: { lastUsedAt: new Date(start + 39 * MINUTE_MS) } });
    const secret = { intent: "remove-app", openedBy: nora.owner.userId, password: PASSWORD };
    const kept = await call(confirm, request(address, { cookie, form: secret }));
    expect(kept.data.form.initialValue).not.toHaveProperty("goesOn");
    await db.signIn.updateMany({ data: { provedAt: new Date(start + 39 * MINUTE_MS) } });
    const shown = await press({ ...own, sealed: String(kept.data.form.initialValue?.sealed) });
    expect([shown.status, shown.location]).toEqual([302, page]);
  });

  test("slows whoever guesses the password at an open page, also where it is changed", async () => {
    const { free } = SLOWED["fresh-sign-in-by-person"];
    const guess = (password: string) =>
      call(confirm, request(next(), { cookie, form: { intent: "confirm-password", password } }));
    for (let tries = 0; tries < free; tries += 1) {
      expect((await guess("not the one it is")).status).toBe(422);
    }
    expect((await guess(PASSWORD)).status).toBe(429);
    const form = { intent: "password", currentPassword: PASSWORD, password: "quite another one" };
    const page = "/clinic/settings/security";
    expect((await call(staffAction, request(page, { cookie, form }))).status).toBe(429);
    atMinute(1);
    expect((await guess(PASSWORD)).status).toBe(302);
  });

  test("keeps no form that somebody else opened", async () => {
    const form = { name: "Another Name", openedBy: pat.actor.userId };
    expect((await call(confirm, request(next(), { cookie, form }))).status).toBe(409);
  });

  test("sends nobody to another site", async () => {
    const form = { intent: "confirm-password", openedBy: nora.owner.userId, password: PASSWORD };
    const away = "/confirm?next=//evil.example";
    expect((await call(confirm, request(away, { cookie, form }))).location).toBe("/clinic");
  });
});

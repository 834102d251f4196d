import { randomUUID } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { beforeEach, describe, expect, test } from "vitest";
import { limit } from "~/auth/limits.server";
import { inviteStaff as inviteColleague } from "~/data/team/invite-staff.server";
import { LIMITS, PAIN_REPORTS_A_DAY, SLOWED } from "~/domain/limits";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { inRequest } from "~/lib/request-scope.server";
import { toldToWait } from "~/lib/too-many.server";
import { action as renew } from "~/routes/clinic.patients.$patientId";
import { action as access } from "~/routes/clinic.patients.$patientId_.access";
import { action as contact } from "~/routes/clinic.patients.$patientId_.contact";
import { action as edit, loader as editPage } from "~/routes/clinic.patients.$patientId_.edit";
import { action as addPatient } from "~/routes/clinic.patients.new";
import { action as team } from "~/routes/clinic.team";
import { action as inviteStaff } from "~/routes/clinic.team_.invite";
import { loader as emailLink } from "~/routes/email.$token";
import { loader as exportLog } from "~/routes/export.patients.$patientId.log[.]csv";
import { loader as invitation } from "~/routes/invite.$token";
import { loader as staffInvitation } from "~/routes/invite.staff.$token";
import { action as login } from "~/routes/login";
import { action as ownAccount } from "~/routes/my.account";
import { action as sync } from "~/routes/my.sync";
import { action as logPain } from "~/routes/my_.pain";
import { loader as resetLink } from "~/routes/reset.$token";
import { action as signUp } from "~/routes/signup";
import { loader as pendingSignUp } from "~/routes/signup_.$token";
import {
  call,
  createClinic,
  createFrontDesk,
  createInvitedPatient,
  createPatient,
  createProgram,
  PASSWORD,
  request,
} from "../factories";
import { statementsOf } from "../factories/statements";

const HOME = "203.0.113.0/24";
const ELSEWHERE = "198.51.100.0/24";
const start = Date.parse("2026-03-04T12:00:00Z");
const goTo = (seconds: number) => setClock(new Date(start + seconds * 1000));

let clinic: Awaited<ReturnType<typeof createClinic>>;
let email: string;

beforeEach(async () => {
  goTo(0);
  await db.rateLimit.deleteMany();
  clinic = await createClinic();
  ({ email } = await db.user.findUniqueOrThrow({ where: { id: clinic.owner.userId } }));
  return resetClock;
});

function from<T>(network: string, work: () => Promise<T>): Promise<T> {
  return inRequest({ requestId: randomUUID(), network }, work);
}

type Try = { address?: string; password?: string; network?: string; cookie?: string };

const attempt = ({ address = email, password = "wrong", network = HOME, cookie }: Try = {}) =>
  from(network, () =>
    call(login, request("/login", { form: { email: address, password }, cookie })),
  );

/** Signs in. @returns the device's cookie */
async function deviceOf(address = email, cookie?: string): Promise<string> {
  const { status, headers } = await attempt({ address, password: PASSWORD, cookie });
  expect(status).toBe(302);
  const device = headers.getSetCookie().find((each) => each.startsWith("supple_device="));
  return device?.split(";")[0] ?? "";
}

async function inTurn<T>(n: number, work: (i: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let i = 0; i < n; i += 1) answers.push(await work(i));
  return answers;
}

const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status);

describe("guessing a password", () => {
  const { free, waits } = SLOWED["sign-in-by-address"];

  test("is slowed after five failures, with what was typed but the password", async () => {
    expect(statuses(await inTurn(free, () => attempt()))).toEqual(Array(free).fill(422));
    const slowed = await attempt({ password: PASSWORD });
    expect([slowed.status, slowed.headers.get("Retry-After")]).toEqual([429, String(waits[0])]);
    expect(slowed.data.form).toMatchObject({
      initialValue: { email },
      error: {
        "": [
          "Too many tries. Wait 30 seconds, then type the password again. The rest is still here.",
        ],
      },
    });
    expect(JSON.stringify(slowed.data)).not.toContain(PASSWORD);
    goTo(waits[0] ?? 0);
    expect((await attempt({ password: PASSWORD })).status).toBe(302);
    expect(statuses(await inTurn(free, () => attempt()))).toEqual(Array(free).fill(422));
  });

  test("keeps nobody out who signed in on the device before, from wherever", async () => {
    const device = await deviceOf();
    await inTurn(free, () => attempt({ network: ELSEWHERE }));
    expect((await attempt({ network: ELSEWHERE })).status).toBe(429);
    expect((await attempt({ password: PASSWORD })).status).toBe(429);
    expect((await attempt({ password: PASSWORD, cookie: device })).status).toBe(302);
    // On the device itself guessing is slowed too, by a count of its own.
    await inTurn(free, () => attempt({ cookie: device }));
    expect((await attempt({ password: PASSWORD, cookie: device })).status).toBe(429);
  });

  test("is not made easier by a device that knows somebody else", async () => {
    const { owner } = await createClinic();
    const other = await db.user.findUniqueOrThrow({ where: { id: owner.userId } });
    const device = await deviceOf(other.email);
    await inTurn(free, () => attempt());
    expect((await attempt({ password: PASSWORD, cookie: device })).status).toBe(429);
    // A shared device knows both, once both have signed in on it.
    goTo(waits[0] ?? 0);
    expect(await deviceOf(email, device)).toBe(device);
    expect(await db.knownDevice.count()).toBeGreaterThan(1);
    expect(
      await db.knownDevice.findFirst({ where: { id: device.split("=")[1] ?? "" } }),
    ).toBeNull();
  });

  test("over many addresses stops their network, and one forgetful person does not", async () => {
    const device = await deviceOf();
    const { max } = LIMITS["wrong-addresses-by-network"];
    // The same few over and over, and those who know their password, count for little.
    for (let i = 0; i < 10; i += 1) await attempt({ address: `same${i % 2}@test.example` });
    await inTurn(30, () => attempt({ password: PASSWORD }));
    const others = await inTurn(max, (i) => attempt({ address: `n${i}@test.example` }));
    expect(statuses(others)).toEqual([...Array(max - 2).fill(422), 429, 429]);
    expect((await attempt({ password: PASSWORD })).status).toBe(429);
    expect((await attempt({ password: PASSWORD, cookie: device })).status).toBe(302);
    expect((await attempt({ password: PASSWORD, network: ELSEWHERE })).status).toBe(302);
  });

  test("costs and says the same for an address that nobody has", async () => {
    const unknown = "who@nowhere.example";
    await attempt({ address: "the.key.is.read@once.example" });
    const device = await deviceOf();
    // No token ends in either: the last letter of 32 bytes is one of sixteen others.
    for (const cookie of [undefined, device.replace(/.$/, "B"), device.replace(/.$/, "C")]) {
      const [one, other] = [email, unknown].map((address) => ({ address, cookie }));
      const statementsFor = (given: Try | undefined) => statementsOf(() => attempt(given));
      expect(await statementsFor(other)).toEqual(await statementsFor(one));
      const [known, nobody] = [await attempt(one), await attempt(other)];
      expect([...nobody.headers]).toEqual([...known.headers]);
      expect(nobody.data.form.error).toEqual(known.data.form.error);
    }
    const last = { known: await attempt(), nobody: await attempt({ address: unknown }) };
    expect([last.known.status, last.nobody.status]).toEqual([429, 429]);
    expect(last.nobody.data.form.error).toEqual(last.known.data.form.error);
  });

  test("says in the request's answer how long to wait, for the page's headers", async () => {
    await inTurn(free, () => attempt());
    const form = { email, password: "wrong" };
    await from(HOME, async () => {
      await call(login, request("/login", { form }));
      expect(toldToWait()).toBe(waits[0]);
    });
  });
});

describe("pain reports about one day", () => {
  const [DAY, BEFORE] = ["2026-03-04", "2026-03-03"];
  const send = (cookie: string, fields: Record<string, string> = {}) =>
    call(
      logPain,
      request("/my/pain", { cookie, form: { id: randomUUID(), pain: "3", ...fields } }),
    );

  test("are 24 at most; one more is not stored, and its words are kept", async () => {
    const ever = await createPatient(clinic.owner);
    await createProgram(ever, { startsOn: "2026-03-02" });
    const id = randomUUID();
    await send(ever.cookie, { id });
    const more = await Promise.all(
      Array.from({ length: PAIN_REPORTS_A_DAY }, () => send(ever.cookie)),
    );
    expect(statuses(more).sort()).toEqual([...Array(PAIN_REPORTS_A_DAY - 1).fill(302), 429]);
    const over = await send(ever.cookie, { note: "Worse on the stairs" });
    expect([over.status, Number(over.headers.get("Retry-After")) > 0]).toEqual([429, true]);
    expect(over.data).toMatchObject({
      form: {
        initialValue: { note: "Worse on the stairs" },
        error: { "": [expect.stringMatching(/24 times.+still here.+call your clinic/)] },
      },
    });
    const stored = { where: { patientId: ever.patient.id } };
    expect(await db.painReport.count(stored)).toBe(PAIN_REPORTS_A_DAY);
    // The same one again is no new one.
    expect((await send(ever.cookie, { id })).status).toBe(302);

    const queue = (events: object[]) =>
      call(sync, request("/my/sync", { cookie: ever.cookie, json: events }));
    const pain = { type: "pain", score: 4 };
    const { status, data } = await queue([
      { ...pain, id: randomUUID(), localDate: DAY },
      { ...pain, id: randomUUID(), localDate: BEFORE },
      { id: randomUUID(), type: "session", dueOn: DAY, status: "DONE", pain: 2 },
    ]);
    expect([status, data]).toMatchObject([
      200,
      [
        { status: "later", reason: "too-many", error: expect.stringContaining("24 times") },
        { status: "stored" },
        { status: "stored" },
      ],
    ]);
  });
});

test("an export is downloaded so many times an hour by one person, then it says so in words", async () => {
  const { max } = LIMITS["exports-by-person"];
  const ever = await createPatient(clinic.owner);
  const patientId = ever.patient.id;
  const download = (cookie: string) =>
    call(exportLog, request(`/export/patients/${patientId}/log.csv`, { cookie }), { patientId });
  const own = await inTurn(max, () => download(clinic.cookie));
  expect(new Set(statuses(own))).toEqual(new Set([200]));
  const over = await download(clinic.cookie);
  expect(over).toMatchObject({
    ...{ status: 429, data: null },
    text: "You have downloaded a lot just now. Wait 6 minutes, then try again.\n",
  });
  expect(over.headers.get("Retry-After")).toBe("360");
  expect((await download(ever.cookie)).status).toBe(200);
});

test("clinics are made so many times from one network, and for one address", async () => {
  const make = (address: string, network: string) => {
    const form = { name: "Nia", clinicName: "Hill", email: address, password: PASSWORD };
    return from(network, () => call(signUp, request("/signup", { form })));
  };
  const byRecipient = LIMITS["sign-up-by-recipient"].max;
  const taken = await inTurn(byRecipient, () => make(email, ELSEWHERE));
  expect(new Set(statuses(taken))).toEqual(new Set([422]));
  const over = await make(email, ELSEWHERE);
  expect([over.status, over.data]).toMatchObject([
    429,
    { form: { initialValue: { name: "Nia", clinicName: "Hill", email } } },
  ]);
  const byNetwork = LIMITS["sign-up-by-network"].max;
  const made = await inTurn(byNetwork, (i) => make(`new${i}@test.example`, HOME));
  expect(new Set(statuses(made))).toEqual(new Set([302]));
  expect((await make("one.more@test.example", HOME)).status).toBe(429);
  expect(await db.user.count({ where: { email: "one.more@test.example" } })).toBe(0);
});

describe("mails that a clinic causes", () => {
  const { max } = LIMITS["mails-by-recipient"];
  const jobs = () => db.job.count({ where: { clinicId: clinic.owner.clinicId } });

  test("to one person are few: new links, and a changed address, keep what was typed", async () => {
    const { patientId } = await createInvitedPatient(clinic.owner);
    const path = `/clinic/patients/${patientId}`;
    const again = () => call(renew, request(path, { ...clinic, method: "POST" }), { patientId });
    expect(statuses(await inTurn(max, again))).toEqual(Array(max).fill(200));
    const before = await jobs();
    const over = await again();
    expect([over.status, Number(over.headers.get("Retry-After")) > 0]).toEqual([429, true]);
    expect(await jobs()).toBe(before);

    const { page } = (await call(editPage, request(`${path}/edit`, clinic), { patientId })).data;
    const change = (to: string, name: string) =>
      call(
        edit,
        request(`${path}/edit`, {
          cookie: clinic.cookie,
          form: { opened: JSON.stringify(page.opened), email: to, name },
        }),
        { patientId },
      );
    const to = victim();
    for (let i = 0; i < max; i += 1) await change(to, "Ivy");
    const refused = await change(to, "Ivy Typed");
    expect(refused.status).toBe(429);
    expect(JSON.stringify(refused.data)).toContain("Ivy Typed");
  });

  const victim = () => `victim-${randomUUID()}@test.example`;
  /** Whatever else lets somebody choose an address that is mailed. What was typed is looked for in the refusal. */
  const ways: Record<string, (to: string) => Promise<() => Promise<{ status: number }>>> = {
    "an invitation to the team": async (email) => () => {
      const form = { name: "Ines Typed", email, role: "CLINICIAN" };
      return call(inviteStaff, request("/clinic/team/invite", { ...clinic, form }));
    },
    "a new link to the team": async (email) => {
      const ines = { name: "Ines", email, role: "CLINICIAN", isOwner: false } as const;
      await inviteColleague(clinic.owner, ines);
      const { id } = await db.staffInvite.findFirstOrThrow({ where: { email } });
      return () =>
        call(team, request("/clinic/team", { ...clinic, form: { intent: "renew", id } }));
    },
    "an invitation to a carer": async (email) => {
      const patientId = (await createPatient(clinic.owner)).patient.id;
      const path = `/clinic/patients/${patientId}/access`;
      const form = { intent: "invite", name: "Kim Typed", email };
      return () => call(access, request(path, { ...clinic, form }), { patientId });
    },
    "a new link from the front desk": async (email) => {
      const { cookie } = await createFrontDesk(clinic.owner);
      const { patientId } = await createInvitedPatient(clinic.owner, { email });
      const path = `/clinic/patients/${patientId}/contact`;
      const form = { intent: "invite" };
      return () => call(contact, request(path, { cookie, form }), { patientId });
    },
    "another address at the front desk": async (email) => {
      const { cookie } = await createFrontDesk(clinic.owner);
      const { patientId } = await createInvitedPatient(clinic.owner);
      const path = `/clinic/patients/${patientId}/contact`;
      const form = {
        intent: "save",
        email,
        openedEmail: "before@test.example",
        phone: "0100 555 0144",
      };
      return () => call(contact, request(path, { cookie, form }), { patientId });
    },
    "one's own other address": async (newEmail) => {
      const { cookie } = await createPatient(clinic.owner);
      const form = { intent: "email", newEmail, currentPassword: PASSWORD };
      return () => call(ownAccount, request("/my/account", { cookie, form }));
    },
    "a proof of one's own": async (to) => {
      const { cookie } = await createPatient(clinic.owner, { email: to });
      await db.user.update({ where: { email: to }, data: { emailProvedAt: null } });
      const form = { intent: "prove" };
      return () => call(ownAccount, request("/my/account", { cookie, form }));
    },
  };

  test.each(Object.keys(ways))("are few to one address, also as %s", async (way) => {
    const again = await ways[way]?.(victim());
    if (!again) throw new Error(way);
    await inTurn(max, again);
    const before = await db.job.count();
    const over = await again();
    expect([over.status, await db.job.count()]).toEqual([429, before]);
    if ("data" in over && JSON.stringify(over.data).includes("form")) {
      expect(JSON.stringify(over.data)).toMatch(/Typed|victim/);
    }
  });

  test("are so many a day in all", async () => {
    const add = (i: number) => {
      const form = {
        name: randomUUID(),
        email: `${i}-${randomUUID()}@test.example`,
        condition: "Hip",
      };
      return call(addPatient, request("/clinic/patients/new", { cookie: clinic.cookie, form }));
    };
    const day = LIMITS["mails-by-clinic"].max;
    const left = 3;
    await inTurn(day - left, () => limit("mails-by-clinic", clinic.owner.clinicId));
    expect(statuses(await inTurn(left, add))).toEqual(Array(left).fill(200));
    const over = await add(left);
    expect([over.status, over.data]).toMatchObject([
      429,
      { form: { initialValue: { condition: "Hip" } } },
    ]);
    expect(await db.patient.count({ where: { clinicId: clinic.owner.clinicId } })).toBe(left);
  });
});

type Link = (args: LoaderFunctionArgs) => Promise<unknown>;

test("a network that tries links which there are not is stopped, and links that there are still open", async () => {
  const { token } = await createInvitedPatient(clinic.owner);
  const kinds: Link[] = [invitation, staffInvitation, pendingSignUp, emailLink, resetLink];
  let tried = 0;
  const open = (link: string) => {
    tried += 1;
    // Any of them, as long as there is none.
    const kind = link === token ? invitation : (kinds[tried % kinds.length] ?? invitation);
    return from(HOME, () => call(kind, request(`/x/${link}`), { token: link }));
  };
  const { max } = LIMITS["wrong-links-by-network"];
  expect(new Set(statuses(await inTurn(max, (i) => open(`wrong${i}`))))).toEqual(new Set([404]));
  for (const _ of kinds) expect((await open("wrong")).status).toBe(429);
  expect((await open(token)).status).toBe(200);
});

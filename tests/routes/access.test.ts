import { beforeEach, describe, expect, test } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import { hasSecondFactor } from "~/auth/second-factor.server";
import { renewInvite } from "~/data/team/renew-invite.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action, loader } from "~/routes/clinic.patients.$patientId_.access";
import { action as accept, loader as invitation } from "~/routes/invite.$token";
import { loader as account } from "~/routes/my.account";
import { action as log } from "~/routes/my_.pain";
import { loader as wrong } from "~/routes/my_.wrong";
import {
  call,
  cookieOf,
  createCarer,
  createClinic,
  createInvitedPatient,
  createPatient,
  request,
} from "../factories";
import { letIn } from "../factories/patients";
import { setUpApp } from "../factories/second-factor";
import { joinStaff } from "../factories/staff";

const NOW = new Date("2026-03-04T12:00:00Z");
const HOUR_MS = 3_600_000;
let owner: Clinician;
let cookie: string;

beforeEach(async () => {
  setClock(NOW);
  ({ owner, cookie } = await createClinic({ timeZone: "Europe/London" }));
  return resetClock;
});

const path = (patientId: string) => `/clinic/patients/${patientId}/access`;
const open = (patientId: string, query = "", as = cookie) =>
  call(loader, request(`${path(patientId)}${query}`, { cookie: as }), { patientId });
const send = (patientId: string, form: Record<string, string>) =>
  call(action, request(path(patientId), { cookie, form }), { patientId });

/** Somebody who took the patient's invitation up by the link that was handed over. */
async function takenUp() {
  const { patientId, token, email } = await createInvitedPatient(owner);
  const form = { password: "my own words here" };
  const joined = await call(accept, request(`/invite/${token}`, { form }), { token });
  const access = await db.patientAccess.findFirstOrThrow({ where: { patientId } });
  return { patientId, email, access, cookie: cookieOf(joined.headers.get("Set-Cookie")) };
}

test("lists the patient, carers since when, and open invitations", async () => {
  const pat = await createPatient(owner, { name: "Ever Child" });
  await createCarer(pat, { name: "Cara Carer" });
  const invite = { intent: "invite", name: "Kim Parent", email: "KIM@home.example" };
  const { status, data } = await send(pat.patient.id, invite);
  expect(status).toBe(200);
  expect(data).toMatchObject({ made: { email: "kim@home.example", isMailSent: false } });
  const { page } = (await open(pat.patient.id)).data;
  expect(page.people.map(({ name, end }) => [name, end?.text])).toEqual([
    ["Ever Child", "Not the right person? Take back"],
    ["Cara Carer", "End access"],
  ]);
  expect(page.invites).toMatchObject([{ name: "Kim Parent", end: { text: "Withdraw" } }]);
});

test.each([
  ["name", { name: "", email: "kim@home.example" }],
  ["email", { name: "Kim", email: "nowhere" }],
])("keeps what was typed beside a wrong %s", async (field, typed) => {
  const { patient } = await createPatient(owner);
  const { status, data } = await send(patient.id, { intent: "invite", ...typed });
  const { form } = data as { form: { error: object; initialValue: object } };
  expect([status, Object.keys(form.error)]).toEqual([422, [field]]);
  expect(form.initialValue).toMatchObject(
    Object.fromEntries(Object.entries(typed).filter(([, v]) => v)),
  );
});

test("does not invite somebody who is in", async () => {
  const pat = await createPatient(owner);
  const { user } = await createCarer(pat);
  const { status } = await send(pat.patient.id, {
    intent: "invite",
    name: "Cara",
    email: user.email,
  });
  expect(status).toBe(422);
});

test("asks before anything ends, and an ended access is gone at once", async () => {
  const pat = await createPatient(owner, { name: "Ever Child" });
  const carer = await createCarer(pat);
  const asked = await open(pat.patient.id, `?ask=${carer.access.id}`);
  expect(asked.data.page.asked).toMatchObject({ intent: "end", verb: "End access" });
  expect(await db.patientAccess.count({ where: { untilAt: null } })).toBeGreaterThan(1);
  await db.pushSubscription.create({
    data: {
      ...{ clinicId: pat.patient.clinicId, patientId: pat.patient.id, accessId: carer.access.id },
      ...{ endpointHash: "hash", sealed: "sealed", createdAt: new Date() },
    },
  });
  await send(pat.patient.id, { intent: "end", id: carer.access.id });
  // The browser that was told of the record.
  expect(await db.pushSubscription.count()).toBe(0);
  expect((await open(pat.patient.id, "?done=ended")).data.done).toBe("The access has ended");
  const after = await call(account, request("/my/account", { cookie: carer.cookie }));
  expect([after.status, after.location]).toEqual([302, "/login?next=%2Fmy%2Faccount"]);
});

test("an invitation that was withdrawn says so, by both links", async () => {
  const { patientId, token } = await createInvitedPatient(owner);
  const [invite] = await db.invite.findMany({ where: { patientId } });
  expect((await send(patientId, { intent: "withdraw", id: invite?.id ?? "" })).location).toMatch(
    /done=withdrawn$/,
  );
  const { data } = await call(invitation, request(`/invite/${token}`), { token });
  expect(data.page).toMatchObject({ title: "This invitation was withdrawn", form: null });
  expect((await send(patientId, { intent: "withdraw", id: invite?.id ?? "" })).location).toMatch(
    /done=over$/,
  );
});

describe("what somebody took up as the patient", () => {
  test("can be taken back for 24 hours: their sign-in and their claim on the address end, a new link works", async () => {
    const taken = await takenUp();
    const pain = { id: crypto.randomUUID(), pain: "3" };
    await call(log, request("/my/pain", { cookie: taken.cookie, form: pain }));
    setClock(new Date(NOW.getTime() + 24 * HOUR_MS - 1000));
    await send(taken.patientId, { intent: "end", id: taken.access.id });
    expect(await db.signIn.count({ where: { userId: taken.access.userId } })).toBe(0);
    const given = await db.painReport.findMany({ where: { patientId: taken.patientId } });
    expect(given).toMatchObject([{ givenById: taken.access.userId }]);
    expect(await db.user.count({ where: { email: taken.email } })).toBe(0);
    const renewed = await renewInvite(owner, taken.patientId);
    const token = renewed?.inviteLink.split("/invite/")[1] ?? "";
    const { data } = await call(invitation, request(`/invite/${token}`), { token });
    expect(data.page.form).toMatchObject({ kind: "new" });
  });

  test("is theirs after that", async () => {
    const taken = await takenUp();
    setClock(new Date(NOW.getTime() + 24 * HOUR_MS));
    expect((await open(taken.patientId)).data.page.people).toMatchObject([{ end: null }]);
    const late = await send(taken.patientId, { intent: "end", id: taken.access.id });
    expect(late.location).toMatch(/done=late$/);
    expect(await db.patientAccess.count({ where: { id: taken.access.id, untilAt: null } })).toBe(1);
  });

  test("leaves a proved address to the person, who has an account without a place", async () => {
    const { patient, user, access } = await createPatient(owner);
    await send(patient.id, { intent: "end", id: access.id });
    expect(await db.user.findUnique({ where: { id: user.id } })).toMatchObject({
      email: user.email,
    });
  });
});

test("the patient sees who else is in, and a carer whom a warning sign is about", async () => {
  const pat = await createPatient(owner, { name: "Ever Child" });
  const carer = await createCarer(pat, { name: "Cara Carer" });
  const own = await call(account, request("/my/account", { cookie: pat.cookie }));
  expect(own.data.others).toMatchObject({
    lines: ["Cara Carer, who looks after you, since 4 March 2026"],
  });
  const asked = `/my/wrong?new=${crypto.randomUUID()}`;
  const seen = async (as: string) =>
    (await call(wrong, request(asked, { cookie: as }))).data.page.words.title;
  expect(await seen(carer.cookie)).toBe("Something is wrong · About Ever");
  expect(await seen(pat.cookie)).toBe("Something is wrong");
});

describe("somebody who lost phone and codes", () => {
  const withApp = async () => {
    const pat = await createPatient(owner, { name: "Ever Child" });
    await setUpApp(pat.cookie);
    return { ...pat, id: pat.access.id, patientId: pat.patient.id, userId: pat.user.id };
  };
  const reset = ({ patientId, id }: { patientId: string; id: string }) =>
    send(patientId, { intent: "reset-factor", id });

  test("loses the second step with it, after a question, and is told", async () => {
    const pat = await withApp();
    const carer = await createCarer(pat);
    const { people } = (await open(pat.patientId)).data.page;
    expect(people.map(({ lost }) => lost?.query ?? null)).toEqual([`?lost=${pat.id}`, null]);
    const asked = (await open(pat.patientId, `?lost=${pat.id}`)).data.page.asked;
    expect(asked).toMatchObject({ intent: "reset-factor", id: pat.id });
    expect((await open(pat.patientId, `?lost=${carer.access.id}`)).data.page.asked).toBe(null);
    expect((await reset(pat)).location).toBe(`${path(pat.patientId)}?done=reset`);
    expect(await hasSecondFactor(pat.userId)).toBe(false);
    expect(await db.signIn.count({ where: { userId: pat.userId } })).toBe(0);
    const row = await db.auditEvent.findFirst({ where: { action: "second-factor.reset" } });
    expect(row).toMatchObject({ actorId: owner.userId, personId: pat.userId });
    const jobs = await db.job.findMany({ where: { kind: "second-factor-mail" } });
    expect(jobs.map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ userId: pat.userId, change: "reset" }),
    );
  });

  test.each<[string, (pat: { userId: string }) => Promise<unknown>]>([
    [
      "works at another clinic",
      async ({ userId }) => joinStaff(userId, (await createClinic()).clinic.id),
    ],
    ["works here too", ({ userId }) => joinStaff(userId, owner.clinicId)],
    [
      "looks after somebody at another clinic",
      async ({ userId }) => {
        const { patient } = await createPatient((await createClinic()).owner);
        return letIn(userId, patient, "CARER");
      },
    ],
  ])("keeps it when they are somebody who %s", async (_what, place) => {
    const pat = await withApp();
    await place(pat);
    expect((await reset(pat)).location).toBe(`${path(pat.patientId)}?done=elsewhere`);
    expect(await hasSecondFactor(pat.userId)).toBe(true);
  });

  test("is not there for another clinic, under another patient, or once they are out", async () => {
    const pat = await withApp();
    const other = await createPatient(owner);
    const stranger = await createClinic();
    expect((await reset({ ...pat, patientId: other.patient.id })).status).toBe(404);
    const form = { intent: "reset-factor", id: pat.id };
    const foreign = request(path(pat.patientId), { cookie: stranger.cookie, form });
    expect((await call(action, foreign, { patientId: pat.patientId })).status).toBe(404);
    await db.patientAccess.update({ where: { id: pat.id }, data: { untilAt: NOW } });
    expect((await reset(pat)).status).toBe(404);
    expect(await hasSecondFactor(pat.userId)).toBe(true);
  });
});

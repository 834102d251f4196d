import { beforeEach, describe, expect, test } from "vitest";
import { acceptAs, acceptAsNew } from "~/auth/accept-invite.server";
import type { Clinician } from "~/auth/actor.server";
import { findInvitation } from "~/auth/invite.server";
import { checkCredentials } from "~/auth/sign-in.server";
import { inviteCarer } from "~/data/access/invite-carer.server";
import { renewInvite } from "~/data/team/renew-invite.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { tokenHash } from "~/lib/tokens.server";
import { isReleased } from "~/lib/unproved-address.server";
import { action as accept, loader as invitation } from "~/routes/invite.$token";
import {
  actorOf,
  call,
  cookieOf,
  createClinic,
  createInvitedPatient,
  createPatient,
  createPerson,
  PASSWORD,
  request,
  signIn,
} from "../factories";

let owner: Clinician;
const password = "my own words here";

beforeEach(async () => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  ({ owner } = await createClinic({ name: "Harbour Physio" }));
  return resetClock;
});

/** A second token for the same invitation: as the mailed link has it. */
async function mailedTokenOf(token: string): Promise<string> {
  const mailed = `mailed-${token}`;
  const data = { mailedTokenHash: tokenHash(mailed) };
  await db.invite.update({ where: { tokenHash: tokenHash(token) }, data });
  return mailed;
}

async function asCarer(patientId: string, email: string): Promise<string> {
  const made = await inviteCarer(owner, patientId, { name: "Kim Parent", email });
  if (!made || made === "has-access") throw new Error("Nobody was invited.");
  return new URL(made.inviteLink).pathname.replace("/invite/", "");
}

const open = (token: string, cookie?: string) =>
  call(invitation, request(`/invite/${token}`, { cookie }), { token });
const take = (token: string, form: Record<string, string>, cookie?: string) =>
  call(accept, request(`/invite/${token}`, { form, cookie }), { token });
const confirm = (token: string, { id, cookie }: { id: string; cookie: string }, year?: string) =>
  take(token, { openedBy: id, ...(year !== undefined && { year }) }, cookie);

async function known(name = "Kim Parent") {
  const { id, email } = await createPerson(name);
  return { id, email, cookie: await signIn(id) };
}

/** A child's record with a year of birth, and its carer's invitation to an account that is known. */
async function child() {
  const parent = await known();
  const { patient } = await createPatient(owner, { name: "Ever Child" });
  await db.patient.update({ where: { id: patient.id }, data: { birthYear: 2014 } });
  return { parent, patient, token: await asCarer(patient.id, parent.email) };
}

describe("an address that an account has", () => {
  test("is asked to sign in, which leads back, and shows clinic and first name only", async () => {
    const { token } = await child();
    const { page } = (await open(token)).data;
    expect(page).toMatchObject({
      ...{ title: "Sign in to take this up", form: null, signOut: null },
      link: { to: `/login?next=${encodeURIComponent(`/invite/${token}`)}` },
    });
    expect(JSON.stringify(page)).toMatch(/Harbour Physio.*Kim/);
    expect(JSON.stringify(page)).not.toMatch(/Parent|Child|2014|@/);
    expect((await take(token, { password })).status).toBe(422);
  });

  test("tells another person that it is not theirs, without naming anyone", async () => {
    const { token, patient } = await child();
    const other = await known("Otto Other");
    const { page } = (await open(token, other.cookie)).data;
    expect(page).toMatchObject({ title: "This invitation is for somebody else", form: null });
    expect(JSON.stringify(page)).not.toMatch(/Kim|Ever|@/);
    expect((await take(token, { password, openedBy: other.id }, other.cookie)).status).toBe(422);
    expect(await acceptAs(other.id, token, { year: 2014, noticeId: null })).toEqual({
      kind: "another",
    });
    expect(await db.patientAccess.count({ where: { patientId: patient.id } })).toBe(1);
  });

  test("takes it up with one button and the right year, and goes on at that record", async () => {
    const { token, parent, patient } = await child();
    expect((await open(token, parent.cookie)).data.page.form).toMatchObject({
      ...{ kind: "confirm", year: { label: "Year of birth" } },
    });
    expect((await confirm(token, parent, "")).status).toBe(422);
    const { status, location } = await confirm(token, parent, "2014");
    expect([status, location]).toEqual([302, "/my"]);
    expect(await actorOf(parent.cookie, "patient")).toMatchObject({
      ...{ patientId: patient.id, access: "carer", userName: "Kim Parent" },
    });
    expect((await open(token, parent.cookie)).data.page.title).toBe("This invitation was used");
  });

  test("has three tries at the year, however many come at once, and then asks for a new link", async () => {
    const { token, parent } = await child();
    expect((await confirm(token, parent, "1999")).data.form.error).toEqual({
      year: ["The clinic has another year of birth. You can try 2 more times."],
    });
    await Promise.all(["1998", "1997", "1996", "1995"].map((year) => confirm(token, parent, year)));
    expect(await db.invite.findFirst({ where: { tokenHash: tokenHash(token) } })).toMatchObject({
      yearTries: 3,
    });
    expect((await confirm(token, parent, "2014")).status).toBe(422);
    expect((await open(token, parent.cookie)).data.page.title).toBe("This invitation is closed");
  });

  test("opening it counts no try and changes nothing", async () => {
    const { token, parent } = await child();
    const before = await db.invite.findFirst({ where: { tokenHash: tokenHash(token) } });
    for (const cookie of [undefined, parent.cookie]) await open(token, cookie);
    expect(await db.invite.findFirst({ where: { tokenHash: tokenHash(token) } })).toEqual(before);
  });

  test("one person at two clinics has both places", async () => {
    const elsewhere = await createClinic();
    const { email, user, cookie } = await createPatient(elsewhere.owner).then((made) => ({
      ...{ email: made.user.email, user: made.user, cookie: made.cookie },
    }));
    const { token, patientId } = await createInvitedPatient(owner, { email });
    await confirm(token, { id: user.id, cookie });
    expect(await actorOf(cookie, "patient")).toMatchObject({ patientId, hasOtherPlaces: true });
  });

  test("two presses at once take it up once", async () => {
    const { token, parent } = await child();
    const both = await Promise.all([1, 2].map(() => confirm(token, parent, "2014")));
    expect(both.map(({ status }) => status).sort()).toEqual([302, 422]);
    expect(await db.patientAccess.count({ where: { userId: parent.id } })).toBe(1);
  });
});

describe("an account whose address nobody proved", () => {
  const unproved = async (name: string) => {
    const { id, email } = await createPerson(name);
    await db.user.update({ where: { id }, data: { emailProvedAt: null } });
    return { id, email };
  };

  test("does not block the mailed link, which takes the address from it", async () => {
    const squatter = await unproved("Sam Squatter");
    const { token } = await createInvitedPatient(owner, { email: squatter.email });
    expect((await open(token)).data.page.lead).toMatch(/open the link in the mail instead/);
    const joined = await take(await mailedTokenOf(token), { password });
    expect([joined.status, joined.location]).toEqual([302, "/my"]);
    const cookie = cookieOf(joined.headers.get("Set-Cookie"));
    expect((await actorOf(cookie, "patient")).name).toBe("Ivy Invited");
    const before = await db.user.findUniqueOrThrow({ where: { id: squatter.id } });
    expect(isReleased(before.email)).toBe(true);
    const now = await db.user.findUniqueOrThrow({ where: { email: squatter.email } });
    expect(now.emailProvedAt).not.toBeNull();
  });

  test("keeps its rows where it has a place, and nobody can sign in to it by the address", async () => {
    const squatters = await createClinic({ name: "Squatter's Clinic" });
    const { id, email } = await db.user.update({
      where: { id: squatters.owner.userId },
      data: { emailProvedAt: null },
    });
    const { token } = await createInvitedPatient(owner, { email });
    await take(await mailedTokenOf(token), { password });
    const kept = await db.user.findUniqueOrThrow({ where: { id }, include: { memberships: true } });
    expect(kept.email).not.toBe(email);
    expect(kept.memberships).toHaveLength(1);
    expect(await checkCredentials(request("/login"), email, PASSWORD)).toBeNull();
  });

  test("proves its address by taking the mailed link up itself", async () => {
    const person = await unproved("Una Unproved");
    const { token } = await createInvitedPatient(owner, { email: person.email });
    const cookie = await signIn(person.id);
    await confirm(await mailedTokenOf(token), { id: person.id, cookie });
    const now = await db.user.findUniqueOrThrow({ where: { id: person.id } });
    expect(now.emailProvedAt).not.toBeNull();
  });
});

test("a carer without an account makes one, and the patient's zone stays", async () => {
  const { patient } = await createPatient(owner, { name: "Ever Child" });
  const token = await asCarer(patient.id, "new@carer.example");
  const { page } = (await open(token)).data;
  expect(page).toMatchObject({
    ...{ title: "Welcome, Kim", form: { timeZone: null } },
    lead: expect.stringMatching(/log for Ever,/),
  });
  const joined = await take(token, { password, timeZone: "Asia/Tokyo" });
  const cookie = cookieOf(joined.headers.get("Set-Cookie"));
  expect(await actorOf(cookie, "patient")).toMatchObject({
    access: "carer",
    userName: "Kim Parent",
  });
  const row = await db.patient.findUniqueOrThrow({ where: { id: patient.id } });
  expect(row.timeZone).toBe("Europe/London");
});

test("a privacy notice is accepted with the invitation, in the version that was shown", async () => {
  const { token, patientId } = await createInvitedPatient(owner);
  const notice = await db.privacyNotice.create({
    data: {
      ...{ clinicId: owner.clinicId, version: 1, text: "What we keep", effectiveOn: "2026-03-01" },
      ...{ createdById: owner.userId, createdAt: owner.now },
    },
  });
  expect((await open(token)).data.page.form?.notice).toMatchObject({ text: "What we keep" });
  const without = await take(token, { password });
  expect([without.status, Object.keys(without.data.form.error ?? {})]).toEqual([422, ["noticeId"]]);
  expect((await take(token, { password, noticeId: "an older one" })).status).toBe(422);
  expect((await take(token, { password, noticeId: notice.id })).status).toBe(302);
  const accepted = await db.privacyAcceptance.findMany({ where: { noticeId: notice.id } });
  expect(accepted).toHaveLength(1);
  expect(await renewInvite(owner, patientId)).toBeNull();
});

test("by the mailed link and the other one at once only one account is made", async () => {
  const { token, email } = await createInvitedPatient(owner);
  const mailed = await mailedTokenOf(token);
  const account = { password, timeZone: "UTC", noticeId: null };
  const both = await Promise.all([token, mailed].map((each) => acceptAsNew(each, account)));
  expect(both.filter(({ kind }) => kind === "joined")).toHaveLength(1);
  expect(await db.user.count({ where: { email } })).toBe(1);
  expect(await findInvitation(mailed)).toMatchObject({ state: "used" });
});

import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { getActor } from "~/auth/actor.server";
import { findInvitation } from "~/auth/invite.server";
import { acceptStaffInvitation, findStaffInvitation } from "~/auth/staff-invite.server";
import { inviteCarer } from "~/data/access/invite-carer.server";
import { changeMember } from "~/data/team/change-member.server";
import { deactivateMember, reactivateMember } from "~/data/team/deactivate-member.server";
import { getTeam } from "~/data/team/get-team.server";
import {
  inviteStaff,
  renewStaffInvite,
  type StaffInvitation,
} from "~/data/team/invite-staff.server";
import { remindSecondFactor } from "~/data/team/remind-second-factor.server";
import { withdrawStaffInvite } from "~/data/team/withdraw-staff-invite.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import {
  createClinic,
  createClinician,
  createFrontDesk,
  createInvitedPatient,
  createPatient,
  createPerson,
  joinStaff,
  request,
  signIn,
} from "../factories";
import { emptyDatabase } from "../factories/database";
import { workOffJobs } from "../factories/jobs";
import { startMailServer } from "../factories/mail-server";
import { mailsTo as received, tokenIn } from "../factories/mailed";

const nobody = { toUserId: null, tellsPatients: false };
const ines: StaffInvitation = {
  ...{ name: "Ines Okafor", email: "ines@new.example" },
  ...{ role: "CLINICIAN", isOwner: false },
};

let world: Awaited<ReturnType<typeof prepare>>;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
beforeEach(async () => {
  await emptyDatabase();
  setClock(new Date("2026-03-04T12:00:00Z"));
  world = await prepare();
  mailServer = await startMailServer();
  env.mailUrl = mailServer.url;
  return async () => {
    env.mailUrl = null;
    await mailServer.stop();
  };
});
afterAll(resetClock);

/** Has the mails sent that wait. @returns the texts of those to an address */
async function mailsTo(email: string): Promise<string[]> {
  await workOffJobs();
  return received(mailServer, email);
}

async function prepare() {
  const { clinic, owner, cookie } = await createClinic();
  const leo = await createClinician(owner, { name: "Leo Marsh" });
  const patient = await createPatient(leo.actor, { name: "Pat Quill" });
  return { clinic, owner, cookie, leo, patient };
}

const membership = (id: string) => db.membership.findUniqueOrThrow({ where: { id } });
const tokenOf = (link: string) => link.replace(/^.*\//, "");
const auditsOf = async (action: string) =>
  db.auditEvent.count({ where: { action, clinicId: world.clinic.id } });

describe("deactivating", () => {
  test("hands the patients over, ends sign-ins, covers and invitations, and keeps the person", async () => {
    const { owner, leo, patient } = world;
    const { clinicId } = owner;
    await changeMember(owner, leo.membership.id, { role: "CLINICIAN", isOwner: true, ...nobody });
    const invited = await inviteStaff({ ...leo.actor, isOwner: true }, ines);
    const cover = await db.cover.create({
      data: {
        ...{ clinicId, clinicianId: owner.userId, colleagueId: leo.user.id, may: "ACT" },
        ...{ createdById: owner.userId, createdAt: owner.now },
        ...{ fromOn: "2026-03-01", untilOn: "2026-03-20" },
      },
    });
    const ask = () => getActor(request("/clinic", { cookie: leo.cookie }));
    expect(await ask()).not.toBeNull();

    expect(await deactivateMember(owner, leo.membership.id, nobody)).toBe("no-colleague");
    expect(await ask()).not.toBeNull();
    const handed = { toUserId: owner.userId, tellsPatients: true };
    expect(await deactivateMember(owner, leo.membership.id, handed)).toBe("deactivated");

    expect(await ask()).toBeNull();
    expect(await getActor(request("/clinic", { cookie: await signIn(leo.user.id) }))).toBeNull();
    const after = await db.patient.findUniqueOrThrow({ where: { id: patient.patient.id } });
    expect(after).toMatchObject({ clinicianId: owner.userId });
    expect(after.logVersion).toBeGreaterThan(patient.patient.logVersion);
    expect(await db.cover.findUnique({ where: { id: cover.id } })).toMatchObject({
      endedAt: owner.now,
    });
    const token = invited?.kind === "invited" ? tokenOf(invited.inviteLink) : "";
    expect(await findStaffInvitation(token)).toMatchObject({ state: "withdrawn" });
    const [told = ""] = await mailsTo(patient.patient.email);
    expect(told).toContain("Hello Pat,");
    expect(told).toContain("From today Olive looks after you at “Test Clinic”.");
    expect(told).not.toMatch(/Quill|Owner|Marsh/);
    for (const action of ["membership.deactivated", "patient.handed-over", "cover.ended"]) {
      expect([action, await auditsOf(action)]).toEqual([action, 1]);
    }
    expect(await deactivateMember(owner, leo.membership.id, nobody)).toBe("deactivated");
    expect(await reactivateMember(owner, leo.membership.id)).toBe("back");
    expect(await membership(leo.membership.id)).toMatchObject({
      ...{ deactivatedAt: null, isOwner: false },
    });
  });

  test("ends the links to records that they were shown; a patient's own goes on by mail", async () => {
    const { owner, leo, patient } = world;
    const kim = { name: "Kim", email: "kim@home.example" };
    const carer = await inviteCarer(leo.actor, patient.patient.id, kim);
    const ivy = await createInvitedPatient(leo.actor);
    const ofOwner = await createInvitedPatient(owner);
    const handed = { toUserId: owner.userId, tellsPatients: false };
    await deactivateMember(owner, leo.membership.id, handed);
    const toCarer = carer !== null && carer !== "has-access" ? tokenOf(carer.inviteLink) : "";
    expect(await findInvitation(toCarer)).toMatchObject({ state: "withdrawn" });
    expect(await findInvitation(ivy.token)).toBeNull();
    expect(await findInvitation(ofOwner.token)).toMatchObject({ state: "open" });
    await workOffJobs();
    const mailed = tokenIn(mailServer, ivy.email, "/invite");
    expect(await findInvitation(mailed)).toMatchObject({ state: "open", isMailed: true });
    expect(await mailsTo(kim.email)).toEqual([]);
    expect([await auditsOf("invite.withdrawn"), await auditsOf("invite.link-ended")]).toEqual([
      1, 1,
    ]);
  });

  test("leaves a sign-in at another clinic alone", async () => {
    const { owner, leo } = world;
    const { owner: other } = await createClinic();
    const { id: membershipId } = await joinStaff(leo.user.id, other.clinicId);
    const elsewhere = await signIn(leo.user.id);
    await db.signIn.updateMany({ where: { userId: leo.user.id }, data: { membershipId } });
    const handed = { toUserId: owner.userId, tellsPatients: false };
    await deactivateMember(owner, leo.membership.id, handed);
    expect(await getActor(request("/clinic", { cookie: elsewhere }))).toMatchObject({
      membershipId,
    });
  });
});

describe("the last owner", () => {
  test("cannot be demoted or deactivated, by themselves or as somebody who is no owner any more", async () => {
    const { owner, leo } = world;
    const change = { role: "CLINICIAN", isOwner: false, ...nobody } as const;
    expect(await changeMember(owner, owner.membershipId, change)).toBe("last-owner");
    expect(await deactivateMember(owner, owner.membershipId, nobody)).toBe("last-owner");
    expect(await changeMember(leo.actor, owner.membershipId, change)).toBeNull();
    expect(await inviteStaff(leo.actor, ines)).toBeNull();
  });

  test.each(["demote", "deactivate"])("stays when two %s each other at once", async (what) => {
    const { owner, leo } = world;
    const second = await createFrontDesk(owner, { isOwner: true });
    const act = (by: typeof owner | typeof second.actor, id: string) =>
      what === "demote"
        ? changeMember(by, id, { role: "FRONT_DESK", isOwner: false, ...nobody })
        : deactivateMember(by, id, nobody);
    const results = await Promise.all([
      act(owner, second.membership.id),
      act(second.actor, owner.membershipId),
    ]);
    expect(results.filter((result) => result === null)).toHaveLength(1);
    const { clinicId } = owner;
    const left = { clinicId, isOwner: true, deactivatedAt: null };
    expect(await db.membership.count({ where: left })).toBe(1);
    expect(await membership(leo.membership.id)).toMatchObject({ deactivatedAt: null });
  });
});

describe("a change of role", () => {
  test("ends no sign-in, counts from the next page, and hands over what the front desk does not treat", async () => {
    const { owner, leo, patient } = world;
    const change = { role: "FRONT_DESK", isOwner: false } as const;
    const id = leo.membership.id;
    expect(await changeMember(owner, id, { ...change, ...nobody })).toBe("no-colleague");
    const toThemselves = { toUserId: leo.user.id, tellsPatients: false };
    expect(await changeMember(owner, id, { ...change, ...toThemselves })).toBe("no-colleague");
    const handed = { toUserId: owner.userId, tellsPatients: false };
    expect(await changeMember(owner, id, { ...change, ...handed })).toBe("changed");
    expect(await getActor(request("/clinic", { cookie: leo.cookie }))).toMatchObject({
      kind: "front-desk",
    });
    expect(await db.patient.findUnique({ where: { id: patient.patient.id } })).toMatchObject({
      clinicianId: owner.userId,
    });
  });
});

describe("an invitation", () => {
  test("is refused for whoever is or was a member, by name", async () => {
    const { owner, leo } = world;
    const invite = () => inviteStaff(owner, { ...ines, email: leo.user.email });
    expect(await invite()).toEqual({ kind: "member", name: "Leo Marsh" });
    const handed = { toUserId: owner.userId, tellsPatients: false };
    await deactivateMember(owner, leo.membership.id, handed);
    expect(await invite()).toEqual({ kind: "left", name: "Leo Marsh" });
  });

  test("makes an account, whose address only the mailed link proves", async () => {
    const { owner } = world;
    for (const [i, way] of (["shown", "mailed"] as const).entries()) {
      const email = `new-${crypto.randomUUID()}@new.example`;
      const made = await inviteStaff(owner, { ...ines, email, role: "FRONT_DESK" });
      const shown = made?.kind === "invited" ? tokenOf(made.inviteLink) : "";
      const [text = ""] = await mailsTo(email);
      const mailed = /\/invite\/staff\/(\S+)/.exec(text)?.[1] ?? "";
      expect(mailed).not.toBe(shown);
      const token = way === "shown" ? shown : mailed;
      const joined = await acceptStaffInvitation(token, { password: "my own long words" });
      expect([i, joined.kind]).toEqual([i, "joined"]);
      const user = await db.user.findUniqueOrThrow({ where: { email } });
      expect(user.emailProvedAt !== null).toBe(way === "mailed");
      expect(await findStaffInvitation(shown)).toMatchObject({ state: "used" });
      const again = await acceptStaffInvitation(mailed, { password: "my own long words" });
      expect(again.kind).toBe("gone");
    }
  });

  test("is taken up once, also by two at once, and by nobody else's account", async () => {
    const { owner } = world;
    const ann = await createPerson("Ann Known");
    const other = await createPerson("Otto Other");
    const made = await inviteStaff(owner, { ...ines, email: ann.email });
    const token = made?.kind === "invited" ? tokenOf(made.inviteLink) : "";
    expect(await acceptStaffInvitation(token, { password: "my own long words" })).toEqual({
      kind: "taken",
    });
    expect(await acceptStaffInvitation(token, { account: other })).toEqual({ kind: "another" });
    const accept = () => acceptStaffInvitation(token, { account: ann });
    const kinds = (await Promise.all([accept(), accept()])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["gone", "joined"]);
    const { clinicId } = owner;
    expect(await db.membership.count({ where: { clinicId, userId: ann.id } })).toBe(1);
  });

  test("ends when it is made anew, withdrawn, or seven days old", async () => {
    const { owner } = world;
    const email = `late-${crypto.randomUUID()}@new.example`;
    const made = await inviteStaff(owner, { ...ines, email });
    const first = made?.kind === "invited" ? tokenOf(made.inviteLink) : "";
    const { id = "" } = (await findStaffInvitation(first)) ?? {};
    const again = await renewStaffInvite(owner, id);
    expect(await findStaffInvitation(first)).toBeNull();
    const second = tokenOf(again?.inviteLink ?? "");
    setClock(new Date("2026-03-11T12:00:00Z"));
    expect(await findStaffInvitation(second)).toMatchObject({ state: "ended" });
    setClock(new Date("2026-03-04T12:00:00Z"));
    expect(await withdrawStaffInvite(owner, id)).toBe("withdrawn");
    expect(await findStaffInvitation(second)).toMatchObject({ state: "withdrawn" });
    expect(await renewStaffInvite(owner, id)).toBeNull();
    const { invitations } = await getTeam(owner);
    expect(invitations.map((invitation) => invitation.email)).not.toContain(email);
  });
});

test("a reminder goes to whoever has a password only, once a day, and only where there is a date", async () => {
  const { owner, leo, clinic } = world;
  const remind = () => remindSecondFactor(owner, leo.membership.id);
  expect(await remind()).toBeNull();
  const data = { secondFactorFrom: "2026-03-09" };
  await db.clinic.update({ where: { id: clinic.id }, data });
  expect([await remind(), await remind()]).toEqual(["sent", "sent"]);
  expect(await mailsTo(leo.user.email)).toEqual([expect.stringContaining("9 March 2026")]);
  const passkey = { id: crypto.randomUUID(), publicKey: "k", counter: 0, name: "Phone" };
  await db.passkey.create({ data: { ...passkey, userId: leo.user.id, createdAt: owner.now } });
  expect(await remind()).toBeNull();
  const { members } = await getTeam(owner);
  const ways = members.map(({ user, signsInWith }) => [user.name, signsInWith]);
  expect(ways).toEqual([
    ["Olive Owner", "password"],
    ["Leo Marsh", "passkey"],
  ]);
});

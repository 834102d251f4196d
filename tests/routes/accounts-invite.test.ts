import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import { renewInvite } from "~/data/team/renew-invite.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { tokenHash } from "~/lib/tokens.server";
import { action as renew } from "~/routes/clinic.patients.$patientId";
import { action as accept, loader as invitation } from "~/routes/invite.$token";
import {
  actorOf,
  call,
  cookieOf,
  createClinic,
  createClinician,
  createInvitedPatient,
  request,
} from "../factories";
import { workOffJobs } from "../factories/jobs";

const DAY_MS = 24 * 60 * 60 * 1000;
const at = new Date("2026-03-04T12:00:00Z");
const password = "my own words here";

let owner: Clinician;
let invited: Awaited<ReturnType<typeof createInvitedPatient>>;

beforeEach(async () => {
  setClock(at);
  ({ owner } = await createClinic({ name: "Harbour Physio", timeZone: "Europe/Paris" }));
  invited = await createInvitedPatient(owner, { name: "Ivy Invited" });
  return resetClock;
});

/** The name or the address of who was invited. */
const namesHer = () => new RegExp(`Ivy|Invited|${invited.email}`);

const open = (token: string) => call(invitation, request(`/invite/${token}`), { token });
const take = (token: string, form: Record<string, string> = {}) =>
  call(accept, request(`/invite/${token}`, { form: { password, ...form } }), { token });

describe("an open invitation", () => {
  test("shows who invites whom", async () => {
    const { status, data } = await open(invited.token);
    expect(status).toBe(200);
    expect(data.page).toMatchObject({
      title: "Welcome, Ivy",
      lead: expect.stringMatching(/^Harbour Physio invites you/),
      form: {
        ...{ kind: "new", notice: null, timeZone: "Europe/Paris" },
        email: { value: invited.email },
      },
    });
  });

  test("makes the account, signs in, and writes it down", async () => {
    const answer = await take(invited.token, { timeZone: "Asia/Tokyo" });
    expect([answer.status, answer.location]).toEqual([302, "/my"]);
    const patient = await actorOf(cookieOf(answer.headers.get("Set-Cookie")), "patient");
    expect(patient).toMatchObject({
      patientId: invited.patientId,
      clinicId: owner.clinicId,
      name: "Ivy Invited",
      timeZone: "Asia/Tokyo",
    });
    const user = await db.user.findUniqueOrThrow({
      where: { id: patient.userId },
      include: { memberships: true, accesses: true },
    });
    expect(user).toMatchObject({ email: invited.email, emailProvedAt: null });
    expect(user).toMatchObject({ memberships: [], accesses: [{ kind: "SELF", untilAt: null }] });
    const audit = await db.auditEvent.findMany({ where: { entityId: invited.patientId } });
    expect(audit.map((row) => [row.action, row.actorId])).toEqual([
      ["patient.added", owner.userId],
      ["invite.accepted", patient.userId],
    ]);
  });

  test("keeps the patient's time zone when the form has none", async () => {
    await take(invited.token);
    const row = await db.patient.findUniqueOrThrow({ where: { id: invited.patientId } });
    expect(row.timeZone).toBe("Europe/Paris");
  });

  test.each([
    ["password", "short"],
    ["timeZone", "Mars/Olympus"],
  ])("stays open after a wrong %s", async (field, typed) => {
    const { status, data } = await take(invited.token, { [field]: typed });
    expect([status, Object.keys(data.form.error ?? {})]).toEqual([422, [field]]);
    expect(JSON.stringify(data.form.initialValue)).not.toContain("password");
    expect((await open(invited.token)).data.page.form?.kind).toBe("new");
  });

  test("is stored as a hash only", async () => {
    const [row] = await db.invite.findMany({ where: { patientId: invited.patientId } });
    expect(row?.tokenHash).toBe(tokenHash(invited.token));
    expect(JSON.stringify(row)).not.toContain(invited.token);
  });
});

describe("an invitation counts once", () => {
  test("a second use changes nothing", async () => {
    await take(invited.token);
    const before = await db.user.findUniqueOrThrow({ where: { email: invited.email } });
    const { status, data, headers } = await take(invited.token, { password: "another password" });
    expect([status, Object.keys(data.form.error ?? {})]).toEqual([422, [""]]);
    expect(headers.get("Set-Cookie")).toBeNull();
    expect(await db.user.findUnique({ where: { email: invited.email } })).toEqual(before);
  });

  test("two at the same moment make one account", async () => {
    const both = await Promise.all([take(invited.token), take(invited.token)]);
    expect(both.map((answer) => answer.status).sort()).toEqual([302, 422]);
    expect(await db.user.count({ where: { email: invited.email } })).toBe(1);
  });

  test("a used link tells nobody whose it was", async () => {
    await take(invited.token);
    const { data } = await open(invited.token);
    expect(data.page).toMatchObject({ title: "This invitation was used", form: null });
    expect(JSON.stringify(data)).not.toMatch(namesHer());
  });
});

describe("the mail", () => {
  test("says who invites, and nothing of who the patient is or why", async () => {
    const { cookie } = await createClinician(owner);
    const { patientId } = await createInvitedPatient(owner, { name: "Xenia Xylander" });
    const path = `/clinic/patients/${patientId}`;
    const { data } = await call(renew, request(path, { cookie, form: {} }), { patientId });
    await workOffJobs();
    const outbox = join(env.dataDir, "outbox");
    const mails = readdirSync(outbox).map((file) => readFileSync(join(outbox, file), "utf8"));
    const mail = mails
      .map((text) => text.replaceAll("=\r\n", ""))
      .find((text) => text.includes(`To: ${data.email}`));
    expect(mail).toContain("Harbour Physio");
    // The mailed link proves the address, and so is another one than the clinic sees.
    expect(mail).toContain("/invite/");
    expect(mail).not.toContain(data.inviteLink);
    expect(mail).not.toMatch(/xenia|xylander|psoas|right|clement/i);
  });
});

describe("an invitation that is worth nothing", () => {
  test("ends after 14 days, to the second", async () => {
    setClock(new Date(at.getTime() + 14 * DAY_MS - 1000));
    expect((await open(invited.token)).data.page.form?.kind).toBe("new");
    setClock(new Date(at.getTime() + 14 * DAY_MS));
    const { data } = await open(invited.token);
    expect(data.page).toMatchObject({
      form: null,
      lead: "It ended on 18 March 2026. Ask Harbour Physio for a new one.",
    });
    expect(JSON.stringify(data)).not.toMatch(namesHer());
    expect((await take(invited.token)).status).toBe(422);
    expect(await db.user.count({ where: { email: invited.email } })).toBe(0);
  });

  test("ends when a new one is made, and the new one works", async () => {
    const renewed = await renewInvite(owner, invited.patientId);
    const token = renewed?.inviteLink.split("/invite/")[1] ?? "";
    expect((await take(invited.token)).status).toBe(422);
    expect((await take(token)).status).toBe(302);
    expect(await renewInvite(owner, invited.patientId)).toBeNull();
  });

  test.each(["nonsense", "", "%00"])("a link that never was (%j) is not found", async (token) => {
    expect((await open(token)).status).toBe(404);
    expect((await take(token)).status).toBe(404);
  });

  test("an e-mail that has an account meanwhile is refused; the invitation stays", async () => {
    const other = await createClinic();
    const twin = await createInvitedPatient(other.owner, { email: invited.email });
    await take(twin.token);
    const { status, data } = await take(invited.token);
    expect([status, Object.keys(data.form.error ?? {})]).toEqual([422, [""]]);
    const row = await db.patient.findUniqueOrThrow({ where: { id: invited.patientId } });
    expect(row.userId).toBeNull();
    expect((await open(invited.token)).data.page.title).toBe("Sign in to take this up");
  });
});

import { beforeEach, expect, test } from "vitest";
import { hasSecondFactor } from "~/auth/second-factor.server";
import { resetSecondFactor } from "~/data/team/reset-second-factor.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action as manage, loader as managePage } from "~/routes/clinic.team_.$membershipId";
import { call, createClinic, createClinician, request, signIn } from "../../factories";
import { setUpApp } from "../../factories/second-factor";

let clinic: Awaited<ReturnType<typeof createClinic>>;
let leo: Awaited<ReturnType<typeof createClinician>>;

beforeEach(async () => {
  setClock(new Date("2026-03-04T19:00:10Z"));
  clinic = await createClinic();
  leo = await createClinician(clinic.owner);
  await setUpApp(leo.cookie);
  await member(leo.user.id, clinic.clinic.id);
});

/** At a clinic, where they are not there already. */
async function member(userId: string, clinicId: string) {
  const row = { userId, clinicId, role: "CLINICIAN" as const };
  const where = { userId_clinicId: { userId, clinicId } };
  await db.membership.upsert({ where, create: row, update: {} });
}

const reset = (userId: string) => resetSecondFactor(clinic.owner, userId);

test("an owner's ends the colleague's sign-ins, is written down, and is mailed to them", async () => {
  await signIn(leo.user.id);
  expect(await reset(leo.user.id)).toBe("reset");
  expect(await hasSecondFactor(leo.user.id)).toBe(false);
  const where = { userId: leo.user.id };
  expect([await db.signIn.count({ where }), await db.recoveryCode.count({ where })]).toEqual([
    0, 0,
  ]);
  const row = await db.auditEvent.findFirst({ where: { action: "second-factor.reset" } });
  expect(row).toMatchObject({ actorId: clinic.owner.userId, personId: leo.user.id });
  const jobs = await db.job.findMany({ where: { kind: "second-factor-mail" } });
  expect(jobs.map(({ payload }) => payload)).toContainEqual(
    expect.objectContaining({ userId: leo.user.id, change: "reset" }),
  );
});

test("is nothing for oneself, for whoever owns no clinic, or for strangers", async () => {
  const stranger = await createClinic();
  await member(stranger.owner.userId, stranger.clinic.id);
  await setUpApp(stranger.cookie);
  expect(await reset(clinic.owner.userId)).toBe("own");
  expect(await resetSecondFactor(leo.actor, clinic.owner.userId)).toBe(null);
  expect(await reset(stranger.owner.userId)).toBe(null);
  expect(await hasSecondFactor(stranger.owner.userId)).toBe(true);
});

test("is nothing for whoever was an owner when their page began, and is none any more", async () => {
  const where = { userId: clinic.owner.userId };
  await db.membership.updateMany({ where, data: { isOwner: false } });
  expect(await reset(leo.user.id)).toBe(null);
  expect(await hasSecondFactor(leo.user.id)).toBe(true);
});

test("another clinic that asks for one speaks against it, one that does not asks nothing", async () => {
  const other = await createClinic();
  await member(leo.user.id, other.clinic.id);
  await db.clinic.update({
    where: { id: other.clinic.id },
    data: { secondFactorFrom: "2026-03-01" },
  });
  expect(await reset(leo.user.id)).toBe("elsewhere");
  expect(await hasSecondFactor(leo.user.id)).toBe(true);
  await db.clinic.update({ where: { id: other.clinic.id }, data: { secondFactorFrom: null } });
  expect(await reset(leo.user.id)).toBe("reset");
});

test("stands on the member's page, for whoever has one, and takes it away there", async () => {
  const { id } = leo.membership;
  const path = `/clinic/team/${id}`;
  const params = { membershipId: id };
  const page = async () =>
    (await call(managePage, request(path, { cookie: clinic.cookie }), params)).data.page;
  expect(await page()).toMatchObject({ canReset: true });
  const form = { intent: "reset-factor" };
  const sent = await call(manage, request(path, { cookie: clinic.cookie, form }), params);
  expect(sent.location).toBe(`${path}?reset`);
  expect(await hasSecondFactor(leo.user.id)).toBe(false);
  expect(await page()).toMatchObject({ canReset: false });
});

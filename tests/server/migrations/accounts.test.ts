import { beforeAll, expect, test } from "vitest";
import { checkCredentials, startSignIn } from "~/auth/sign-in.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { loader as start } from "~/routes/_index";
import { migrate } from "~/server/migrations/migrate";
import { actorOf, call, cookieOf, request } from "../../factories";
import {
  ACCOUNT_COLUMNS,
  ACCOUNT_TABLES,
  EMPTY_ACCOUNT_TABLES,
  NEW_ACCOUNT_COLUMNS,
} from "./account-columns";
import { NEW_PHONE_COLUMNS, PHONE_TABLES } from "./phone-columns";
import { NEW_RECORD_COLUMNS, RECORD_TABLES } from "./record-columns";
import { openRelease, type Rows, rawRows } from "./released-database";

// What the third release of 26 November 2026 knew of accounts: one clinic, one role each.

const PASSWORD = "supple-demo";
let before: Rows;
let after: Rows;

beforeAll(async () => {
  setClock(new Date("2026-11-19T12:00:00Z"));
  await openRelease("2026-11-26-3");
  await signUpAlone();
  before = await rawRows();
  await db.$disconnect();
  await migrate(env.databaseUrl);
  after = await rawRows();
});

/** Somebody who made a clinic, invited nobody yet, and showed nobody that their address is theirs. */
async function signUpAlone() {
  await db.$executeRawUnsafe(`INSERT INTO clinics (id, name, time_zone, is_demo, rules_version)
    SELECT 'empty', 'Empty Clinic', time_zone, is_demo, rules_version FROM clinics`);
  await db.$executeRawUnsafe(`INSERT INTO users (id, clinic_id, role, email, name, password_hash)
    SELECT 'lone', 'empty', role, 'lone@owner.example', 'Lone Owner', password_hash FROM users WHERE role = 'OWNER'`);
}

test("every new column and table is looked at here", () => {
  const added = Object.entries(before).flatMap(([table, rows]) => {
    const old = Object.keys(rows[0] ?? {});
    const columns = Object.keys(rows[0] ? (after[table]?.[0] ?? {}) : {});
    return columns.filter((name) => !old.includes(name)).map((name) => `${table}.${name}`);
  });
  expect(added.sort()).toEqual(
    [...NEW_ACCOUNT_COLUMNS, ...NEW_RECORD_COLUMNS, ...NEW_PHONE_COLUMNS].sort(),
  );
  const tables = Object.keys(after).filter((table) => !before[table]);
  expect(tables.sort()).toEqual([...ACCOUNT_TABLES, ...RECORD_TABLES, ...PHONE_TABLES].sort());
});

test.each(Object.entries(ACCOUNT_COLUMNS))(
  "%s: the new columns say nothing yet",
  (table, columns) => {
    expect(after[table]?.length).toBeGreaterThan(0);
    for (const row of after[table] ?? []) {
      const isRestricted = "is_restricted" in row && { is_restricted: Boolean(row.is_restricted) };
      expect({ ...row, ...isRestricted }).toMatchObject(columns);
    }
  },
);

test.each(EMPTY_ACCOUNT_TABLES)("%s is empty", (table) => {
  expect(after[table]).toEqual([]);
});

test("whoever was staff is a member with their role, whoever was a patient is let in to their record", async () => {
  const people = before.users ?? [];
  const members = await db.membership.findMany();
  expect(
    members.map(({ userId, clinicId, isOwner }) => [userId, clinicId, isOwner]).sort(),
  ).toEqual(
    people
      .filter(({ role }) => role !== "PATIENT")
      .map(({ id, clinic_id, role }) => [id, clinic_id, role === "OWNER"])
      .sort(),
  );
  for (const member of members) {
    expect(member).toMatchObject({ role: "CLINICIAN", deactivatedAt: null });
  }
  const accesses = await db.patientAccess.findMany();
  const accounts = (before.patients ?? []).filter(({ user_id }) => user_id !== null);
  expect(accounts.length).toBeGreaterThan(1);
  expect(accesses.map(({ userId, patientId }) => [patientId, userId]).sort()).toEqual(
    accounts.map(({ id, user_id }) => [id, user_id]).sort(),
  );
  for (const access of accesses) expect(access).toMatchObject({ kind: "SELF", untilAt: null });
});

test("an address is proved by an invitation and by patients, and not by a sign-up alone", async () => {
  const unproved = await db.user.findMany({ where: { emailProvedAt: null } });
  expect(unproved.map(({ email }) => email)).toEqual(["lone@owner.example"]);
});

test("an open sign-in stays at its place, and counts as used by now", async () => {
  const signIns = await db.signIn.findMany();
  expect(signIns.length).toBeGreaterThan(1);
  for (const { membershipId, accessId, ...signIn } of signIns) {
    expect([membershipId, accessId].filter((id) => id !== null)).toHaveLength(1);
    const { createdAt, lastUsedAt, provedAt } = signIn;
    for (const at of [createdAt, lastUsedAt, provedAt]) {
      expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(10 * 60_000);
    }
  }
});

test("everybody signs in with their password and lands where they belong", async () => {
  for (const { id, email, role } of before.users ?? []) {
    const userId = await checkCredentials(request("/login"), String(email), PASSWORD);
    expect(userId).toBe(id);
    const cookie = cookieOf(await startSignIn(request("/"), String(userId)));
    const isPatient = role === "PATIENT";
    const { location } = await call(start, request("/", { cookie }));
    expect([email, location]).toEqual([email, isPatient ? "/my" : "/clinic"]);
    const actor = await actorOf(cookie, isPatient ? "patient" : "clinician");
    if (actor.kind === "clinician") expect(actor.isOwner).toBe(role === "OWNER");
  }
});

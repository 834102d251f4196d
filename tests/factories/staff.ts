import { randomUUID } from "node:crypto";
import type { Staff } from "~/auth/actor.server";
import { hashPassword } from "~/auth/password.server";
import { now } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { actorOf, signIn } from "./requests";

/** The password of every account that the factories make. */
export const PASSWORD = "a test password";

let hashed: Promise<string> | undefined;

/** Hashing is slow on purpose, so all accounts of a test file share one hash. */
export function passwordHash(): Promise<string> {
  hashed ??= hashPassword(PASSWORD);
  return hashed;
}

/** An address that no other test uses. */
export function newEmail(): string {
  return `${randomUUID()}@test.example`;
}

/** A clinic with its owner, who treats there, signed in. */
export async function createClinic({ name = "Test Clinic", timeZone = "Europe/London" } = {}) {
  const clinic = await db.clinic.create({ data: { name, timeZone, createdAt: now() } });
  const { actor: owner, cookie } = await createStaff(clinic.id, {
    ...{ name: "Olive Owner", isOwner: true },
  });
  return { clinic, owner, cookie };
}

/** A further clinician of the same clinic, signed in. */
export function createClinician(colleague: Staff, { name = "Clement Clinician" } = {}) {
  return createStaff(colleague.clinicId, { name });
}

/** Somebody at the same clinic's front desk, signed in; who may own the clinic all the same. */
export async function createFrontDesk(
  colleague: Staff,
  { name = "Fay Frontdesk", isOwner = false } = {},
) {
  const user = await createPerson(name);
  const membership = await joinStaff(user.id, colleague.clinicId, { role: "FRONT_DESK", isOwner });
  const cookie = await signIn(user.id);
  return { user, membership, cookie, actor: await actorOf(cookie, "front-desk") };
}

/** Somebody with an account and no place yet. */
export async function createPerson(name: string, email = newEmail()) {
  const data = { name, email, passwordHash: await passwordHash(), emailProvedAt: now() };
  return db.user.create({ data });
}

type Joining = { role?: "CLINICIAN" | "FRONT_DESK"; isOwner?: boolean };

/** Makes a person a member of a clinic, beside whatever other places they have. */
export function joinStaff(
  userId: string,
  clinicId: string,
  { role = "CLINICIAN", isOwner = false }: Joining = {},
) {
  return db.membership.create({ data: { userId, clinicId, role, isOwner, createdAt: now() } });
}

/** Ends a membership as of now. */
export function deactivate(membershipId: string) {
  const data = { deactivatedAt: now() };
  return db.membership.update({ where: { id: membershipId }, data });
}

async function createStaff(
  clinicId: string,
  { name, isOwner = false }: { name: string } & Joining,
) {
  const user = await createPerson(name);
  const membership = await joinStaff(user.id, clinicId, { isOwner });
  const cookie = await signIn(user.id);
  return { user, membership, cookie, actor: await actorOf(cookie, "clinician") };
}

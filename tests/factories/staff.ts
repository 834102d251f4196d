import { randomUUID } from "node:crypto";
import type { Clinician } from "~/auth/actor.server";
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

/** A clinic with its owner, signed in. */
export async function createClinic({ name = "Test Clinic", timeZone = "Europe/London" } = {}) {
  const clinic = await db.clinic.create({ data: { name, timeZone, createdAt: now() } });
  const { actor: owner, cookie } = await createStaff(clinic.id, "OWNER", "Olive Owner");
  return { clinic, owner, cookie };
}

/** A further clinician of the same clinic, signed in. */
export function createClinician(colleague: Clinician, { name = "Clement Clinician" } = {}) {
  return createStaff(colleague.clinicId, "CLINICIAN", name);
}

async function createStaff(clinicId: string, role: "OWNER" | "CLINICIAN", name: string) {
  const user = await db.user.create({
    data: { clinicId, role, name, email: newEmail(), passwordHash: await passwordHash() },
  });
  const cookie = await signIn(user.id);
  return { user, cookie, actor: await actorOf(cookie, "clinician") };
}

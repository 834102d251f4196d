import { recordAudit } from "~/lib/audit.server";
import { now } from "~/lib/clock.server";
import type { Tx } from "~/lib/db.server";
import { releaseUnproved } from "~/lib/unproved-address.server";

export type ClinicValues = {
  clinicName: string;
  /** Shown to patients where the app tells them to call; null when left out. */
  phone: string | null;
  timeZone: string;
};

export type OwnerValues = {
  name: string;
  email: string;
  passwordHash: string;
  /** Whether it was shown that mail to the address reaches them. */
  isProved: boolean;
};

/** Makes a clinic that a person owns, and where they treat. @returns the membership's id */
export async function makeClinic(
  tx: Tx,
  { clinicName: name, phone, timeZone }: ClinicValues,
  userId: string,
): Promise<string> {
  const createdAt = now();
  const { id: clinicId } = await tx.clinic.create({ data: { name, phone, timeZone, createdAt } });
  const membership = await tx.membership.create({
    data: { clinicId, userId, role: "CLINICIAN", isOwner: true, createdAt },
    select: { id: true },
  });
  await recordAudit(
    tx,
    { clinicId, userId },
    { action: "clinic.created", entity: "Clinic", entityId: clinicId, personId: userId },
  );
  return membership.id;
}

/**
 * Makes a person and their clinic. Who proved the address takes it over from whoever did not.
 * @returns the person's id
 * @throws as a unique value that was taken (unlessTaken), when the address has an account
 */
export async function makeOwner(
  tx: Tx,
  { isProved, ...person }: OwnerValues,
  clinic: ClinicValues,
): Promise<string> {
  const createdAt = now();
  if (isProved) await releaseUnproved(tx, person.email);
  const { id } = await tx.user.create({
    data: { ...person, createdAt, emailProvedAt: isProved ? createdAt : null },
    select: { id: true },
  });
  await makeClinic(tx, clinic, id);
  return id;
}

import { recordAudit } from "~/lib/audit.server";
import { asSystem } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { hashPassword } from "./password.server";

type NewClinic = {
  name: string;
  clinicName: string;
  /** Shown to patients where the app tells them to call; null when left out. */
  phone: string | null;
  email: string;
  password: string;
  timeZone: string;
};

/**
 * Makes a clinic and its owner.
 * @returns the owner's user id, or null when the e-mail already has an account
 */
export async function createClinic({
  name,
  clinicName,
  phone,
  email,
  password,
  timeZone,
}: NewClinic): Promise<string | null> {
  const known = await asSystem.reads("sign-up", (rows) =>
    rows.user.findUnique({ where: { email }, select: { id: true } }),
  );
  if (known) return null;
  // Hashing is slow on purpose: it stays outside the transaction, which would hold every other write.
  const passwordHash = await hashPassword(password);
  const created = asSystem("sign-up", async (tx) => {
    const clinic = await tx.clinic.create({
      data: { name: clinicName, phone, timeZone },
    });
    const user = await tx.user.create({
      data: { email, name, passwordHash },
      select: { id: true },
    });
    await tx.membership.create({
      data: { clinicId: clinic.id, userId: user.id, role: "CLINICIAN", isOwner: true },
      select: { id: true },
    });
    await recordAudit(
      tx,
      { clinicId: clinic.id, userId: user.id },
      {
        ...{ action: "clinic.created", entity: "Clinic", entityId: clinic.id },
        personId: user.id,
      },
    );
    return user.id;
  });
  return unlessTaken(created, null);
}

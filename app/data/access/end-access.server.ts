import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { takeBackSince } from "~/domain/patient/invitation";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { releaseUnproved } from "~/lib/unproved-address.server";

/**
 * Ends somebody's access to a record: that of a carer at any time, and that of whoever took up the patient's own
 * invitation for 24 hours. Their sign-ins in the record end with it, and the browsers that were told of it are forgotten;
 * what they logged stays, with who gave it. An
 * address that they never proved, and need for no other place, is free again.
 * @returns "late" when it can no longer be taken back; null when the clinic has no such patient or access
 */
export function endAccess(
  clinician: Clinician,
  patientId: string,
  accessId: string,
): Promise<"done" | "late" | null> {
  return asActor.serializable(clinician, async (tx) => {
    const { now } = clinician;
    const access = await tx.patientAccess.findFirst({
      where: { id: accessId, untilAt: null, patient: patientToChange(clinician, patientId) },
      select: { kind: true, fromAt: true, userId: true, user: { select: { email: true } } },
    });
    if (!access) return null;
    const { kind, fromAt, userId, user } = access;
    if (kind === "SELF" && fromAt <= takeBackSince(now)) return "late";
    const until = { untilAt: now };
    await tx.patientAccess.update({ where: { id: accessId, patientId }, data: until });
    await tx.pushSubscription.deleteMany({ where: { accessId } });
    await endSignIns(tx, accessId, userId);
    await recordChange(tx, clinician, {
      action: kind === "SELF" ? "access.taken-back" : "access.ended",
      ...{ entity: "PatientAccess", entityId: accessId, patientId, personId: userId },
    });
    if (!(await hasPlace(tx, userId))) await releaseUnproved(tx, user.email);
    return "done";
  });
}

/** Those in the record, and those of whoever had no other place to choose. */
async function endSignIns(tx: Tx, accessId: string, userId: string): Promise<void> {
  const nowhere = { userId, accessId: null, membershipId: null };
  await tx.signIn.deleteMany({ where: { OR: [{ accessId }, nowhere] } });
}

async function hasPlace(tx: Tx, userId: string): Promise<boolean> {
  const memberships = await tx.membership.count({ where: { userId, deactivatedAt: null } });
  return (
    memberships > 0 || (await tx.patientAccess.count({ where: { userId, untilAt: null } })) > 0
  );
}

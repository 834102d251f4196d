import type { Staff } from "~/auth/actor.server";
import { patientToChange, withoutAccount } from "~/data/patients/scope.server";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { createInvite } from "./create-invite.server";

/** A new invitation link for a patient without an account. @returns null when there is no such patient or they have an account */
export function renewInvite(
  staff: Staff,
  patientId: string,
): Promise<{ inviteLink: string; email: string } | null> {
  return asActor.serializable(staff, async (tx) => {
    const patient = await tx.patient.findFirst({
      where: { ...patientToChange(staff, patientId), ...withoutAccount },
      select: { id: true, clinicId: true, email: true },
    });
    if (!patient) return null;
    const { inviteLink } = await createInvite(tx, patient, staff.userId);
    await recordChange(tx, staff, {
      ...{ action: "invite.renewed", entity: "Patient", entityId: patient.id },
      patientId: patient.id,
    });
    return { inviteLink, email: patient.email };
  });
}

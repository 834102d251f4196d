import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { createInvite, type InvitedCarer } from "~/data/team/create-invite.server";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";

/**
 * Invites somebody who looks after a patient to log for them; links that the same address had before end.
 * @returns the link that is given by hand; "has-access" where somebody with that address is in already; null when the
 * clinic has no such patient
 */
export function inviteCarer(
  clinician: Clinician,
  patientId: string,
  carer: InvitedCarer,
): Promise<{ inviteLink: string; email: string } | "has-access" | null> {
  return asActor.serializable(clinician, async (tx) => {
    const patient = await tx.patient.findFirst({
      where: patientToChange(clinician, patientId),
      select: {
        ...{ id: true, clinicId: true },
        accesses: {
          where: { untilAt: null, user: { email: carer.email } },
          select: { id: true },
        },
      },
    });
    if (!patient) return null;
    if (patient.accesses.length > 0) return "has-access";
    const { inviteId, inviteLink } = await createInvite(tx, patient, clinician.userId, carer);
    await recordChange(tx, clinician, {
      ...{ action: "invite.made", entity: "Invite", entityId: inviteId, patientId },
      detail: { as: "carer" },
    });
    return { inviteLink, email: carer.email };
  });
}

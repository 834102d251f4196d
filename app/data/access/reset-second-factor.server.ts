import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { takeFactorsAway } from "~/data/team/take-factors-away.server";
import { asActor, type Rows } from "~/lib/db.server";

/**
 * Takes the second factor from a patient, or from who looks after one, who has lost phone and codes: whoever may invite
 * them does so. Only where the account is for records of this clinic alone: what guards anything else is not the clinic's
 * to open, and of its own staff an owner decides.
 * @param accessId by which they are let in to the record
 * @returns "elsewhere" when they are let in anywhere else too; null when the clinic has no such patient or access
 */
export function resetFactorOfAccess(
  clinician: Clinician,
  patientId: string,
  accessId: string,
): Promise<"reset" | "elsewhere" | null> {
  return asActor.serializable(clinician, async (tx) => {
    const access = await tx.patientAccess.findFirst({
      where: { id: accessId, untilAt: null, patient: patientToChange(clinician, patientId) },
      select: { userId: true },
    });
    if (!access) return null;
    if (await isLetInElsewhere(tx, clinician, access.userId)) return "elsewhere";
    await takeFactorsAway(tx, clinician, access.userId);
    return "reset";
  });
}

async function isLetInElsewhere(
  rows: Rows,
  { clinicId }: Clinician,
  userId: string,
): Promise<boolean> {
  const memberships = await rows.membership.count({ where: { userId, deactivatedAt: null } });
  const elsewhere = { userId, untilAt: null, clinicId: { not: clinicId } };
  return memberships > 0 || (await rows.patientAccess.count({ where: elsewhere })) > 0;
}

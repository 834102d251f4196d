import type { Staff } from "~/auth/actor.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { passwordOnly } from "./get-team.server";
import { isStillOwner } from "./team-steps.server";

/** The kind of job that reminds a member of the date from which a second factor is required. */
export const SECOND_FACTOR_REMINDER = "second-factor-reminder";

/**
 * Mails a reminder to a member who signs in with a password only, once a day at most.
 * @returns null when there is no such member or no such date, or for whoever does not own the clinic
 */
export function remindSecondFactor(owner: Staff, membershipId: string): Promise<"sent" | null> {
  const { clinicId, today } = owner;
  return asActor(owner, async (tx) => {
    if (!(await isStillOwner(tx, owner))) return null;
    const member = await tx.membership.findFirst({
      where: {
        ...{ id: membershipId, clinicId, deactivatedAt: null, user: passwordOnly },
        clinic: { secondFactorFrom: { not: null } },
      },
      select: { userId: true },
    });
    if (!member) return null;
    const key = `${membershipId} ${today}`;
    await enqueue(tx, { kind: SECOND_FACTOR_REMINDER, key, payload: { membershipId }, clinicId });
    await recordAudit(tx, owner, {
      ...{ action: "second-factor.reminded", entity: "Membership", entityId: membershipId },
      personId: member.userId,
    });
    return "sent";
  });
}

import { recordAudit } from "~/lib/audit.server";
import { asActor, type Rows } from "~/lib/db.server";
import type { Staff } from "./actor.server";
import { mailLinks } from "./email-change.server";

/** Why a member keeps the address that they sign in with. */
export type NotChanged =
  /** One's own is changed on one's own page, with one's password. */
  | "own"
  | "same"
  /** The account is for other places too, which did not ask for this. */
  | "elsewhere";

/**
 * For a member of the staff whom no mail reaches at their address any more: mails a link to another one, which counts
 * once it is opened, and tells the address so far. Then all of their sign-ins end.
 * @param newEmail lower-cased
 * @returns null when the clinic has no such member, or whoever asks does not own it
 */
export function askEmailChangeOf(
  owner: Staff,
  membershipId: string,
  newEmail: string,
): Promise<"asked" | NotChanged | null> {
  const { clinicId } = owner;
  return asActor(owner, async (tx) => {
    const here = { clinicId, deactivatedAt: null };
    const own = { ...here, id: owner.membershipId, isOwner: true };
    if ((await tx.membership.count({ where: own })) === 0) return null;
    const member = await tx.membership.findFirst({
      where: { ...here, id: membershipId },
      select: { userId: true, user: { select: { email: true } } },
    });
    if (!member) return null;
    const { userId, user } = member;
    if (userId === owner.userId) return "own";
    if (await isElsewhere(tx, userId, clinicId)) return "elsewhere";
    if (user.email === newEmail) return "same";
    await mailLinks(tx, userId, newEmail, { tells: clinicId });
    await recordAudit(tx, owner, {
      ...{ action: "email-change.asked", entity: "User", entityId: userId, personId: userId },
    });
    return "asked";
  });
}

async function isElsewhere(rows: Rows, userId: string, clinicId: string): Promise<boolean> {
  const other = { userId, clinicId: { not: clinicId } };
  const memberships = await rows.membership.count({ where: { ...other, deactivatedAt: null } });
  return (
    memberships > 0 || (await rows.patientAccess.count({ where: { ...other, untilAt: null } })) > 0
  );
}

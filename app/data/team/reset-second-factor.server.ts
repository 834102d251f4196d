import type { Staff } from "~/auth/actor.server";
import { asActor } from "~/lib/db.server";
import { takeFactorsAway } from "./take-factors-away.server";
import { isStillOwner } from "./team-steps.server";

/** Why a second factor stays. */
export type NotReset =
  /** Nobody opens their own door this way: another owner does. */
  | "own"
  /** It guards another clinic too, which asks for it and did not ask for this. */
  | "elsewhere";

/**
 * Takes the second factor from a member of the staff who has lost phone and codes: an owner does so who knows them,
 * unless another clinic that they are at asks for a second factor.
 * @returns null when the clinic has no such member, or whoever asks does not own it
 */
export function resetSecondFactor(
  owner: Staff,
  personId: string,
): Promise<"reset" | NotReset | null> {
  if (!owner.isOwner) return Promise.resolve(null);
  if (personId === owner.userId) return Promise.resolve("own");
  return asActor.serializable(owner, async (tx) => {
    if (!(await isStillOwner(tx, owner))) return null;
    const memberships = await tx.membership.findMany({
      where: { userId: personId, deactivatedAt: null },
      select: { clinicId: true, clinic: { select: { secondFactorFrom: true } } },
    });
    const isHere = (place: { clinicId: string }) => place.clinicId === owner.clinicId;
    if (!memberships.some(isHere)) return null;
    const others = memberships.filter((place) => !isHere(place));
    if (others.some(({ clinic }) => clinic.secondFactorFrom !== null)) return "elsewhere";
    await takeFactorsAway(tx, owner, personId);
    return "reset";
  });
}

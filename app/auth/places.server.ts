import { recordAudit } from "~/lib/audit.server";
import { asSystem } from "~/lib/db.server";
import { forgetKept } from "~/lib/request-scope.server";
import { tokenHash } from "~/lib/tokens.server";
import { signInId } from "./lucia.server";
import type { Account } from "./signed-in.server";

type Membership = Account["memberships"][number];
type Access = Account["accesses"][number];

/** Where somebody can be: at a clinic as staff, or in a patient's record. */
export type Place =
  | ({ kind: "membership" } & Membership)
  | ({ kind: "access"; access: Access["kind"] } & Omit<Access, "kind">);

/** All places of a person: clinics first, then records. What was deactivated or has ended is none. */
export function placesOf({ memberships, accesses }: Account): Place[] {
  return [
    ...memberships.map((each) => ({ ...each, kind: "membership" as const })),
    ...accesses.map(({ kind: access, ...each }) => ({ ...each, access, kind: "access" as const })),
  ];
}

/** The place of a sign-in; null while a person with several has chosen none, and where none is left. */
export function chosenPlace(account: Account): Place | null {
  const places = placesOf(account);
  const [only, another] = places;
  const chosen = places.find(({ id }) => id === account.placeId);
  return chosen ?? (another ? null : (only ?? null));
}

/**
 * From now on the request's sign-in is at this place, also for whatever else the request asks.
 * @param placeId of a membership or an access
 * @returns false when it is none of the person's places
 */
export async function choosePlace(
  request: Request,
  account: Account,
  placeId: string,
): Promise<boolean> {
  const place = placesOf(account).find(({ id }) => id === placeId);
  const signIn = signInId(request);
  if (!place || !signIn) return false;
  const isMembership = place.kind === "membership";
  const clinicId = isMembership ? place.clinic.id : place.patient.clinic.id;
  await asSystem("sign-in", async (tx) => {
    const { count } = await tx.signIn.updateMany({
      where: { id: tokenHash(signIn), userId: account.id },
      data: {
        membershipId: isMembership ? placeId : null,
        accessId: isMembership ? null : placeId,
      },
    });
    if (count === 0) return;
    const author = { clinicId, userId: account.id };
    await recordAudit(tx, author, {
      ...{ action: "place.chosen", entity: isMembership ? "Membership" : "PatientAccess" },
      ...{ entityId: placeId, personId: account.id },
      ...(!isMembership && { patientId: place.patient.id }),
    });
  });
  forgetKept();
  return true;
}

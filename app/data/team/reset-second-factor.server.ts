import type { Staff } from "~/auth/actor.server";
import { SECOND_FACTOR_MAIL, type SecondFactorChange } from "~/domain/second-factor";
import type { Prisma } from "~/generated/sqlite/client";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Rows } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { isStillOwner } from "./team-steps.server";

/** Why a second factor stays. */
export type NotReset =
  /** Nobody opens their own door this way: another owner does. */
  | "own"
  /** It guards another place too, which did not ask for this. */
  | "elsewhere";

/**
 * Takes the second factor from somebody who has lost phone and codes: an owner does so who knows them. Their sign-ins
 * end, a mail tells them, and the trail keeps who did it. The password stays theirs.
 * - A member of the staff: unless another clinic that they are at asks for a second factor.
 * - A patient, or who looks after one: unless they are let in anywhere else.
 * @returns null when the clinic has no such person, or whoever asks does not own it
 */
export function resetSecondFactor(
  owner: Staff,
  personId: string,
): Promise<"reset" | NotReset | null> {
  if (!owner.isOwner) return Promise.resolve(null);
  if (personId === owner.userId) return Promise.resolve("own");
  const { clinicId } = owner;
  return asActor.serializable(owner, async (tx) => {
    if (!(await isStillOwner(tx, owner))) return null;
    const place = await placeOf(tx, owner, personId);
    if (place !== "here") return place;
    const where = { userId: personId };
    const app = await tx.totpSecret.deleteMany({ where });
    const passkeys = await tx.passkey.deleteMany({ where });
    await tx.recoveryCode.deleteMany({ where });
    await tx.signIn.deleteMany({ where });
    await tx.signInStep.deleteMany({ where });
    const change: SecondFactorChange = "reset";
    await recordAudit(tx, owner, {
      ...{ action: "second-factor.reset", entity: "User", entityId: personId, personId },
      detail: { apps: app.count, passkeys: passkeys.count },
    });
    await enqueue(tx, {
      ...{ kind: SECOND_FACTOR_MAIL, clinicId },
      payload: { userId: personId, clinicId, change },
    });
    return "reset";
  });
}

/** Whether the person is at the owner's clinic, and no other place speaks against it. */
async function placeOf(
  rows: Rows,
  { clinicId, now }: Staff,
  userId: string,
): Promise<"here" | "elsewhere" | null> {
  const memberships = await rows.membership.findMany({
    where: { userId, deactivatedAt: null },
    select: { clinicId: true, clinic: { select: { secondFactorFrom: true } } },
  });
  const holds = {
    OR: [{ untilAt: null }, { untilAt: { gt: now } }],
  } satisfies Prisma.PatientAccessWhereInput;
  const accesses = await rows.patientAccess.findMany({
    where: { userId, ...holds },
    select: { clinicId: true },
  });
  const isHere = (place: { clinicId: string }) => place.clinicId === clinicId;
  if (memberships.some(isHere)) {
    const others = memberships.filter((place) => !isHere(place));
    return others.some(({ clinic }) => clinic.secondFactorFrom !== null) ? "elsewhere" : "here";
  }
  if (!accesses.some(isHere)) return null;
  return [...memberships, ...accesses].every(isHere) ? "here" : "elsewhere";
}

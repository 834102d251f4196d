import { asSystem } from "~/lib/db.server";
import { forgetKept } from "~/lib/request-scope.server";
import { getAccount } from "./actor.server";
import { forgive, slowDown } from "./limits.server";
import { type ClinicValues, makeClinic } from "./make-clinic.server";
import { verifyPassword } from "./password.server";
import { choosePlace } from "./places.server";
import { isMadeAtOnce } from "./sign-up.server";
import type { Account } from "./signed-in.server";

type Further = ClinicValues & { password: string };

/** Whether somebody with an account may make another clinic: whose address is proved, or need not be here. */
export async function mayAddClinic({ id }: Account): Promise<boolean> {
  if (isMadeAtOnce()) return true;
  const proved = { id, emailProvedAt: { not: null } };
  return (await asSystem.reads("sign-up", (rows) => rows.user.count({ where: proved }))) > 0;
}

/**
 * Makes another clinic that a signed-in person owns, and takes their sign-in there.
 * @returns false when the password is not theirs
 * @throws TooMany after too many wrong ones
 */
export async function addClinic(
  request: Request,
  { id: userId }: Account,
  { password, ...clinic }: Further,
): Promise<boolean> {
  const { passwordHash } = await asSystem.reads("sign-up", (rows) =>
    rows.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } }),
  );
  const lane = { by: userId, isKnown: true };
  const isTheirs = await verifyPassword(passwordHash, password, lane, () =>
    slowDown("fresh-sign-in-by-person", userId),
  );
  if (!isTheirs) return false;
  await forgive("fresh-sign-in-by-person", userId);
  const membershipId = await asSystem("sign-up", (tx) => makeClinic(tx, clinic, userId));
  forgetKept();
  const account = await getAccount(request);
  if (account) await choosePlace(request, account, membershipId);
  return true;
}

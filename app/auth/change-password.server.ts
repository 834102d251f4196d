import { asActor } from "~/lib/db.server";
import type { Actor } from "./actor.server";
import { proveAgain } from "./fresh.server";
import { hashPassword, verifyPassword } from "./password.server";
import { setPassword } from "./set-password.server";

type Change = { currentPassword: string; password: string };

/**
 * Gives whoever is signed in another password. All other sign-ins end; this one goes on.
 * @param signInId of the request's sign-in, as it is stored
 * @returns false when the password so far is not the one that was typed
 */
export async function changePassword(
  actor: Actor,
  signInId: string,
  { currentPassword, password }: Change,
): Promise<boolean> {
  const seenHash = await ownHash(actor);
  if (!(await verifyPassword(seenHash, currentPassword))) return false;
  const passwordHash = await hashPassword(password);
  return asActor(actor, async (tx) => {
    const { userId } = actor;
    const change = { userId, passwordHash, seenHash, action: "password.changed" } as const;
    if (!(await setPassword(tx, { ...change, keptSignInId: signInId }))) return false;
    await proveAgain(tx, signInId);
    return true;
  });
}

/**
 * Notes that whoever is signed in has shown their password once more.
 * @param signInId as above
 * @returns false when it is not theirs
 */
export async function confirmPassword(
  actor: Actor,
  signInId: string,
  password: string,
): Promise<boolean> {
  if (!(await verifyPassword(await ownHash(actor), password))) return false;
  await asActor(actor, (tx) => proveAgain(tx, signInId));
  return true;
}

async function ownHash(actor: Actor): Promise<string> {
  const { passwordHash } = await asActor.reads(actor, (rows) =>
    rows.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { passwordHash: true } }),
  );
  return passwordHash;
}

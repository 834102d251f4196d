import { asActor } from "~/lib/db.server";
import type { Actor } from "./actor.server";
import { proveAgain } from "./fresh.server";
import { checkOwnPassword, ownLane } from "./own-password.server";
import { hashPassword } from "./password.server";
import { setPassword } from "./set-password.server";

type Change = { currentPassword: string; password: string };

/**
 * Gives whoever is signed in another password. All other sign-ins end; this one goes on.
 * @param signInId of the request's sign-in, as it is stored
 * @returns false when the password so far is not the one that was typed
 * @throws as checkOwnPassword
 */
export async function changePassword(
  actor: Actor,
  signInId: string,
  { currentPassword, password }: Change,
): Promise<boolean> {
  const seenHash = await checkOwnPassword(actor, currentPassword);
  if (seenHash === null) return false;
  const passwordHash = await hashPassword(password, ownLane(actor));
  return asActor(actor, async (tx) => {
    const { userId } = actor;
    const change = { userId, passwordHash, seenHash, action: "password.changed" } as const;
    if (!(await setPassword(tx, { ...change, keptSignInId: signInId }))) return false;
    await proveAgain(tx, signInId);
    return true;
  });
}

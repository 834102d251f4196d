import { asActor } from "~/lib/db.server";
import type { Actor } from "./actor.server";
import { currentSignInId } from "./current-sign-in.server";
import { proveAgain } from "./fresh.server";
import { checkOwnPassword, ownLane } from "./own-password.server";
import { hashPassword } from "./password.server";
import { setPassword } from "./set-password.server";
import { renewSignIn } from "./sign-in.server";

type Change = { currentPassword: string; password: string };

/**
 * Gives whoever is signed in another password. All other sign-ins end; this one goes on, by another cookie.
 * @returns its Set-Cookie value; null when the password so far is not the one that was typed
 * @throws as checkOwnPassword
 */
export async function changePassword(
  request: Request,
  actor: Actor,
  { currentPassword, password }: Change,
): Promise<string | null> {
  const seenHash = await checkOwnPassword(actor, currentPassword);
  if (seenHash === null) return null;
  const passwordHash = await hashPassword(password, ownLane(actor));
  const keptSignInId = await currentSignInId(request);
  return asActor(actor, async (tx) => {
    const { userId } = actor;
    const change = { userId, passwordHash, seenHash, action: "password.changed" } as const;
    if (!(await setPassword(tx, { ...change, keptSignInId }))) return null;
    await proveAgain(tx, keptSignInId);
    return renewSignIn(tx, keptSignInId);
  });
}

import { asActor } from "~/lib/db.server";
import type { Actor } from "./actor.server";
import { forgive, slowDown } from "./limits.server";
import { verifyPassword } from "./password.server";

/** Whoever is signed in waits for the hashing in a line of their own. */
export function ownLane({ userId }: Actor) {
  return { by: userId, isKnown: true };
}

/**
 * Checks the password of whoever is signed in, which somebody at an open page may be guessing.
 * @returns its hash; null when what was typed is not it
 * @throws TooMany after too many failures, or when too many wait for the hashing
 */
export async function checkOwnPassword(actor: Actor, typed: string): Promise<string | null> {
  const { userId } = actor;
  const { passwordHash } = await asActor.reads(actor, (rows) =>
    rows.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } }),
  );
  const isTheirs = await verifyPassword(passwordHash, typed, ownLane(actor), () =>
    slowDown("fresh-sign-in-by-person", userId),
  );
  if (!isTheirs) return null;
  await forgive("fresh-sign-in-by-person", userId);
  return passwordHash;
}

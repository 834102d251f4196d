import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { newToken, tokenHash } from "~/lib/tokens.server";

/** Time enough to open it, and too short to be found later in what a terminal kept. */
const LINK_MS = 60 * 60 * 1000;

/**
 * Where sign-up is closed and there is no clinic yet: a new link by which whoever runs the server makes the first one.
 * The links of earlier starts end.
 * @returns its address, to be shown to the person at the terminal and to nobody else; null where none is needed
 */
export async function firstOwnerAddress(): Promise<string | null> {
  if (env.isSignUpOpen) return null;
  const token = newToken();
  const isMade = await asSystem("first owner", async (tx) => {
    if ((await tx.clinic.count({ where: { isDemo: false } })) > 0) return false;
    await tx.firstOwnerLink.deleteMany();
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + LINK_MS);
    await tx.firstOwnerLink.create({ data: { tokenHash: tokenHash(token), createdAt, expiresAt } });
    return true;
  });
  return isMade ? new URL(`/first-owner/${token}`, env.origin).href : null;
}

import { now } from "~/lib/clock.server";
import { asSystem, type Rows } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { tokenHash } from "~/lib/tokens.server";
import { forgive, slowDown } from "./limits.server";
import { makeOwner } from "./make-clinic.server";
import { verifyPassword } from "./password.server";

/** "taken": somebody else's link for the same address was opened first, or the address had an account. */
export type PendingState = "open" | "used" | "taken" | "ended";

/** What the link of a sign-up is worth; null when there is no such link, or not any more. */
export async function getPending(token: string): Promise<PendingState | null> {
  return (await findPending(token))?.state ?? null;
}

async function findPending(token: string) {
  return asSystem.reads("sign-up", async (rows) => {
    const pending = await rows.pendingSignUp.findUnique({
      where: { tokenHash: tokenHash(token) },
      select: {
        ...{ id: true, name: true, email: true, passwordHash: true },
        ...{ clinicName: true, phone: true, timeZone: true, usedAt: true, expiresAt: true },
      },
    });
    return pending && { ...pending, state: await stateOf(rows, pending) };
  });
}

type Times = { usedAt: Date | null; expiresAt: Date; email: string };

async function stateOf(rows: Rows, { usedAt, expiresAt, email }: Times): Promise<PendingState> {
  if (usedAt) return "used";
  if (expiresAt <= now()) return "ended";
  return (await isProvedBySomebody(rows, email)) ? "taken" : "open";
}

async function isProvedBySomebody(rows: Pick<Rows, "user">, email: string): Promise<boolean> {
  return (await rows.user.count({ where: { email, emailProvedAt: { not: null } } })) > 0;
}

/**
 * Whoever opened the mailed link has shown that the address is theirs; the password shows that it was they who asked, so
 * that a stranger who did holds no key. Makes the clinic and its owner, once a link.
 * @returns the owner's id; else "password", which is not the one it was asked with, or what became of the link
 * @throws TooMany after too many wrong ones: whose link it is may not be who typed the password
 */
export async function openPending(
  token: string,
  password: string,
): Promise<{ userId: string } | "password" | Exclude<PendingState, "open">> {
  const pending = await findPending(token);
  if (pending?.state !== "open") return pending?.state ?? "ended";
  const { id, passwordHash, name, email, clinicName, phone, timeZone } = pending;
  const isTheirs = await verifyPassword(passwordHash, password, undefined, () =>
    slowDown("sign-in-by-address", email),
  );
  if (!isTheirs) return "password";
  await forgive("sign-in-by-address", email);
  const made = asSystem("sign-up", async (tx): Promise<{ userId: string } | "used"> => {
    const usedAt = now();
    const { count } = await tx.pendingSignUp.updateMany({
      where: { id, usedAt: null, expiresAt: { gt: usedAt } },
      data: { usedAt },
    });
    if (count !== 1) return "used";
    const owner = { name, email, passwordHash, isProved: true };
    return { userId: await makeOwner(tx, owner, { clinicName, phone, timeZone }) };
  });
  return unlessTaken(made, "taken");
}

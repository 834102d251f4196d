import { now } from "~/lib/clock.server";
import { asSystem, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { recordOfPerson } from "~/lib/person-audit.server";
import { tokenHash } from "~/lib/tokens.server";
import { releaseUnproved } from "~/lib/unproved-address.server";

/** What one of the two mailed links of another address is worth. */
export type EmailLink = {
  /** Whose mail it came in: that of the address so far, or of the new one. */
  side: "old" | "new";
  /** "waiting": this side has answered, the other one not yet. "done": the new address counts. */
  state: "open" | "waiting" | "done" | "ended";
  /** Whether an address is proved that the account has already, and none is changed. */
  isProof: boolean;
};

/** @returns null when there never was such a link, or it was cleared away */
export async function getEmailLink(token: string): Promise<EmailLink | null> {
  return (await findLink(token))?.link ?? null;
}

async function findLink(token: string) {
  const hash = tokenHash(token);
  const change = await asSystem.reads("email change", (rows) =>
    rows.emailChange.findFirst({
      where: { OR: [{ oldTokenHash: hash }, { newTokenHash: hash }] },
      select: {
        ...{ id: true, userId: true, newEmail: true, oldTokenHash: true },
        ...{ oldProvedAt: true, newProvedAt: true, endedAt: true, expiresAt: true },
        ...{ createdAt: true, user: { select: { email: true, emailProvedAt: true } } },
      },
    }),
  );
  if (!change) return null;
  const side = change.oldTokenHash === hash ? ("old" as const) : ("new" as const);
  const isProof = change.user.email === change.newEmail;
  return { change, link: { side, state: stateOf(change, side), isProof } };
}

type Times = Record<"oldProvedAt" | "newProvedAt" | "endedAt", Date | null> & { expiresAt: Date };

function stateOf(change: Times, side: EmailLink["side"]): EmailLink["state"] {
  const { oldProvedAt, newProvedAt, endedAt, expiresAt } = change;
  if (oldProvedAt && newProvedAt) return "done";
  if (endedAt || expiresAt <= now()) return "ended";
  const answeredAt = side === "old" ? oldProvedAt : newProvedAt;
  return answeredAt ? "waiting" : "open";
}

/**
 * One side says yes; after the second one the new address counts, unless somebody else has proved it meanwhile: then
 * the change has ended. Does nothing for a link that is not open.
 */
export async function confirmEmail(token: string): Promise<void> {
  const found = await findLink(token);
  if (found?.link.state !== "open") return;
  const { change, link } = found;
  const confirmed = asSystem("email change", async (tx) => {
    const at = now();
    // Holds the row until the end: of two sides at once the second one sees the first.
    const { count } = await tx.emailChange.updateMany({
      where: { id: change.id, endedAt: null, expiresAt: { gt: at } },
      data: link.side === "old" ? { oldProvedAt: at } : { newProvedAt: at },
    });
    if (count === 0) return;
    const { oldProvedAt, newProvedAt } = await tx.emailChange.findUniqueOrThrow({
      where: { id: change.id },
      select: { oldProvedAt: true, newProvedAt: true },
    });
    if (oldProvedAt && newProvedAt) await carryOut(tx, change, at);
    else await recordOfPerson(tx, change.userId, { action: "email-change.confirmed" });
  });
  const outcome = await unlessTaken(confirmed, "taken" as const);
  if (outcome === "taken") await asSystem("email change", (tx) => endChange(tx, change));
}

type Change = {
  id: string;
  userId: string;
  newEmail: string;
  createdAt: Date;
  oldProvedAt: Date | null;
  user: { email: string; emailProvedAt: Date | null };
};

/** Whether an owner asked for it: a proved address answers for itself otherwise. */
function isByOwner({ createdAt, oldProvedAt, user }: Change): boolean {
  return user.emailProvedAt !== null && oldProvedAt?.getTime() === createdAt.getTime();
}

/** @throws as a unique value that was taken, when another account has proved the address */
async function carryOut(tx: Tx, change: Change, at: Date): Promise<void> {
  const { id, userId, newEmail, user } = change;
  const isProof = newEmail === user.email;
  if (!isProof) await releaseUnproved(tx, newEmail);
  const { count } = await tx.user.updateMany({
    where: { id: userId, email: user.email },
    data: { email: newEmail, emailProvedAt: at },
  });
  if (count === 0) return endChange(tx, change);
  await tx.emailChange.update({ where: { id }, data: { endedAt: at }, select: { id: true } });
  // What was mailed to the address so far opens nothing any more.
  const open = { userId, usedAt: null };
  if (!isProof) await tx.passwordReset.updateMany({ where: open, data: { usedAt: at } });
  if (isByOwner(change)) {
    await tx.signIn.deleteMany({ where: { userId } });
    await tx.signInStep.deleteMany({ where: { userId } });
  }
  await recordOfPerson(tx, userId, { action: isProof ? "email.proved" : "email.changed" });
}

async function endChange(tx: Tx, { id, userId }: Change): Promise<void> {
  const { count } = await tx.emailChange.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: now(), newProvedAt: null },
  });
  if (count > 0) await recordOfPerson(tx, userId, { action: "email-change.ended" });
}

/**
 * The address so far says that it was not its person who asked: whoever did is signed in somewhere and knows the
 * password, so all sign-ins end with the change. Also of a link whose day is over.
 * @returns false when the link is not one to refuse by, or the change was carried out
 */
export async function refuseEmail(token: string): Promise<boolean> {
  const found = await findLink(token);
  if (found?.link.side !== "old" || found.link.state === "done") return false;
  const { userId, id } = found.change;
  await asSystem("email change", async (tx) => {
    await tx.emailChange.updateMany({ where: { id, endedAt: null }, data: { endedAt: now() } });
    await tx.signIn.deleteMany({ where: { userId } });
    await tx.signInStep.deleteMany({ where: { userId } });
    await recordOfPerson(tx, userId, { action: "email-change.refused" });
  });
  return true;
}

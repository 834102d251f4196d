import { signInEnd } from "~/domain/sign-in-lifetime";
import { asActor } from "~/lib/db.server";
import { recordOfPerson } from "~/lib/person-audit.server";
import type { Actor } from "./actor.server";
import { rulesAt } from "./lucia.server";

/** One of a person's sign-ins that last. `id` is as it is stored; `device` is null where the browser did not say. */
export type OwnSignIn = { id: string; device: string | null; createdAt: Date; lastUsedAt: Date };

/** Where whoever asks is signed in, the last used first. */
export async function listSignIns(actor: Actor): Promise<OwnSignIn[]> {
  const stored = await asActor.reads(actor, (rows) =>
    rows.signIn.findMany({
      where: { userId: actor.userId },
      orderBy: { lastUsedAt: "desc" },
      select: {
        ...{ id: true, device: true, createdAt: true, lastUsedAt: true },
        membership: { select: { clinic: { select: { idleMinutes: true } } } },
      },
    }),
  );
  return stored
    .filter(
      ({ membership, ...row }) =>
        signInEnd(row, rulesAt(membership?.clinic ?? null)).at > actor.now,
    )
    .map(({ id, device, createdAt, lastUsedAt }) => ({ id, device, createdAt, lastUsedAt }));
}

/** Ends one of one's own sign-ins. @returns a code of what was done; null when it is not one */
export function endOneSignIn(actor: Actor, id: string): Promise<string | null> {
  const { userId } = actor;
  return asActor(actor, async (tx) => {
    const { count } = await tx.signIn.deleteMany({ where: { id, userId } });
    if (count === 0) return null;
    await recordOfPerson(tx, userId, { action: "sign-in.ended", detail: { count } });
    return "ended";
  });
}

/**
 * Ends all of one's own sign-ins but one.
 * @param keptId of the one, as it is stored
 * @returns a code of what was done
 */
export function endOtherSignIns(actor: Actor, keptId: string): Promise<string> {
  const { userId } = actor;
  return asActor(actor, async (tx) => {
    const { count } = await tx.signIn.deleteMany({ where: { userId, NOT: { id: keptId } } });
    if (count > 0) await recordOfPerson(tx, userId, { action: "sign-in.ended", detail: { count } });
    return "ended-others";
  });
}

import { redirect } from "@remix-run/node";
import { FRESH_TO_INVITE_MINUTES, isFresh } from "~/domain/sign-in-lifetime";
import { now } from "~/lib/clock.server";
import type { Tx } from "~/lib/db.server";
import type { Actor } from "./actor.server";
import { sendsForm } from "./form-owner.server";
import { currentSignIn } from "./lucia.server";
import { pageAddress } from "./page-address.server";

/**
 * For what is sensitive (invitations, roles, security settings, exports of many): who it is has to have been shown
 * within 15 minutes, or a sign-in that somebody left open would be enough. Asked after the guard, whose actor it takes.
 * @throws redirect to /confirm, which leads back here; a form is sent on to it (307), is kept there, and shown again here
 */
export async function requireFresh(
  request: Request,
  _actor: Actor,
  minutes?: number,
): Promise<void> {
  const signIn = await currentSignIn(request);
  if (signIn && isFresh(signIn.provedAt, now(), minutes)) return;
  const next = encodeURIComponent(pageAddress(request));
  throw redirect(`/confirm?next=${next}`, sendsForm(request) ? 307 : 302);
}

/** The same for an invitation of a patient, where 2 hours are lately enough. */
export function requireFreshToInvite(request: Request, staff: Actor): Promise<void> {
  return requireFresh(request, staff, FRESH_TO_INVITE_MINUTES);
}

/** Notes in a sign-in that its person has just shown who they are. @param id as it is stored */
export async function proveAgain(tx: Tx, id: string): Promise<void> {
  await tx.signIn.updateMany({ where: { id }, data: { provedAt: now() } });
}

import { redirect } from "@remix-run/node";
import { asActor } from "~/lib/db.server";
import type { Actor } from "./actor.server";
import { currentSignInId } from "./current-sign-in.server";
import { proveAgain } from "./fresh.server";
import { homeOf } from "./guards.server";
import { openHeldForm, SEALED_FIELD, wayOfHeldForm } from "./held-form.server";
import { ownPath } from "./next.server";
import { checkOwnPassword } from "./own-password.server";
import { finishPasskeySignIn } from "./passkey-sign-in.server";
import { hasSecondFactor, trySecondFactor } from "./second-factor.server";

type Shown = { password: string; code: string };

/**
 * Notes that whoever is signed in has shown once more who they are, with all that a sign-in of theirs asks for: the
 * password, and a code where they have a second factor. A code is only used up beside the right password.
 * @returns the field that is wrong, or "confirmed"
 * @throws TooMany after too many wrong ones of either
 */
export async function confirm(
  request: Request,
  actor: Actor,
  { password, code }: Shown,
): Promise<"confirmed" | keyof Shown> {
  if ((await checkOwnPassword(actor, password)) === null) return "password";
  const { userId } = actor;
  if ((await hasSecondFactor(userId)) && !(await trySecondFactor(userId, code))) return "code";
  await noteProof(request, actor);
  return "confirmed";
}

/**
 * The same by a passkey, which is enough alone, as it is at the sign-in.
 * @param sent as finishPasskeySignIn takes it
 * @returns false for anything that is not right, and for a passkey of somebody else
 */
export async function confirmByPasskey(
  request: Request,
  actor: Actor,
  sent: FormDataEntryValue | null,
): Promise<boolean> {
  if ((await finishPasskeySignIn(request, sent)) !== actor.userId) return false;
  await noteProof(request, actor);
  return true;
}

async function noteProof(request: Request, actor: Actor): Promise<void> {
  const id = await currentSignInId(request);
  await asActor(actor, (tx) => proveAgain(tx, id));
}

/** Where somebody who has confirmed goes: to the page that asked, with the form that it sent on where there is one. */
export async function goOnConfirmed(
  request: Request,
  actor: Actor,
  form: FormData,
  headers: HeadersInit = {},
): Promise<Response> {
  const held = await openHeldForm(form.get(SEALED_FIELD));
  const way = held && wayOfHeldForm(held, actor.userId);
  return way
    ? redirect(way, { headers, status: 307 })
    : redirect(await nextAfterConfirm(request), { headers });
}

/** The page that asked, as the address says it; else the person's start page. */
export async function nextAfterConfirm(request: Request): Promise<string> {
  const next = ownPath(new URL(request.url).searchParams.get("next"));
  return next ?? (await homeOf(request)) ?? "/";
}

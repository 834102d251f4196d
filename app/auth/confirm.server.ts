import { redirect } from "@remix-run/node";
import { asActor } from "~/lib/db.server";
import { ownPath } from "~/lib/own-path";
import type { Actor } from "./actor.server";
import { currentSignInId } from "./current-sign-in.server";
import { proveAgain } from "./fresh.server";
import { homeOf } from "./guards.server";
import { openHeldForm, SEALED_FIELD, wayOfHeldForm } from "./held-form.server";
import { checkOwnPassword } from "./own-password.server";
import { finishPasskeySignIn } from "./passkey-sign-in.server";
import { hasSecondFactor, trySecondFactor } from "./second-factor.server";
import { cookieHeaders, renewSignIn } from "./sign-in.server";

type Shown = { password: string; code: string };

/**
 * Notes that whoever is signed in has shown once more who they are, with all that a sign-in of theirs asks for: the
 * password, and a code where they have a second factor. A code is only used up beside the right password.
 * @returns the field that is wrong, or the Set-Cookie value of the sign-in, which has another id since
 * @throws TooMany after too many wrong ones of either
 */
export async function confirm(
  request: Request,
  actor: Actor,
  { password, code }: Shown,
): Promise<{ wrong: keyof Shown } | { cookie: string }> {
  if ((await checkOwnPassword(actor, password)) === null) return { wrong: "password" };
  const { userId } = actor;
  if ((await hasSecondFactor(userId)) && !(await trySecondFactor(userId, code))) {
    return { wrong: "code" };
  }
  return { cookie: await noteProof(request, actor) };
}

/**
 * The same by a passkey, which is enough alone, as it is at the sign-in.
 * @param sent as finishPasskeySignIn takes it
 * @returns the Set-Cookie value of the sign-in; null for anything that is not right, and for a passkey of somebody else
 */
export async function confirmByPasskey(
  request: Request,
  actor: Actor,
  sent: FormDataEntryValue | null,
): Promise<string | null> {
  const isOwn = (await finishPasskeySignIn(request, sent)) === actor.userId;
  return isOwn ? noteProof(request, actor) : null;
}

/** A copy of the cookie from before is worth nothing afterwards (OWASP ASVS 5, 7.2.4). */
async function noteProof(request: Request, actor: Actor): Promise<string> {
  const id = await currentSignInId(request);
  return asActor(actor, async (tx) => {
    await proveAgain(tx, id);
    return renewSignIn(tx, id);
  });
}

/**
 * Where somebody who has confirmed goes: to the page that asked, with the form that it sent on where there is one.
 * @param next the page that asked, found before, as the request's cookie is worth nothing by now
 */
export async function goOnConfirmed(
  next: string,
  actor: Actor,
  form: FormData,
  cookies: readonly string[],
): Promise<Response> {
  const headers = cookieHeaders(cookies);
  const held = await openHeldForm(form.get(SEALED_FIELD));
  const way = held && wayOfHeldForm(held, actor.userId);
  return way ? redirect(way, { headers, status: 307 }) : redirect(next, { headers });
}

/** The page that asked, as the address says it; else the person's start page. */
export async function nextAfterConfirm(request: Request): Promise<string> {
  const next = ownPath(new URL(request.url).searchParams.get("next"));
  return next ?? (await homeOf(request)) ?? "/";
}

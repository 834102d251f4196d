import { type Actor, getActor } from "~/auth/actor.server";
import { confirmApp, startApp } from "~/auth/authenticator-app.server";
import { openFactorSecret } from "~/auth/factor-secret.server";
import { now } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { codeAt } from "~/lib/one-time-code.server";
import { request } from "./requests";

/**
 * Sets an app up for whoever the cookie belongs to, as of the present clock.
 * @returns what the app shows at an instant, and the recovery codes
 */
export async function setUpApp(cookie: string) {
  const asked = request("/", { cookie });
  const actor = await getActor(asked);
  if (!actor) throw new Error("The cookie is nobody's.");
  await startApp(actor);
  const secret = await secretOf(actor);
  const codeAfter = (seconds: number) =>
    codeAt(secret, new Date(now().getTime() + seconds * 1_000));
  const codes = await confirmApp(asked, actor, codeAfter(0));
  if (!Array.isArray(codes)) throw new Error("The app was not confirmed.");
  return { codeAfter, codes };
}

/** The secret of somebody's app. */
export async function secretOf({ userId }: Actor): Promise<string> {
  const { secret } = await db.totpSecret.findUniqueOrThrow({ where: { userId } });
  const opened = await openFactorSecret(secret);
  if (opened === null) throw new Error("The secret cannot be opened.");
  return opened;
}

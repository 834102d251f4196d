import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { deviceOf } from "~/lib/device.server";
import { forgetKept } from "~/lib/request-scope.server";
import { openClinics } from "./demo.server";
import { lucia, removeSignIn, signInId } from "./lucia.server";
import { verifyPassword } from "./password.server";

/** @returns the user's id, or null: unknown e-mail and wrong password look and cost the same */
export async function checkCredentials(email: string, password: string): Promise<string | null> {
  const user = await asSystem.reads("sign-in", (rows) =>
    rows.user.findFirst({
      where: { email, clinic: openClinics() },
      select: { id: true, passwordHash: true },
    }),
  );
  const matches = await verifyPassword(user?.passwordHash ?? null, password);
  return matches && user ? user.id : null;
}

/**
 * Signs a person in and ends the sign-in that the browser came with (rotation: an id planted before is worthless).
 * @returns the Set-Cookie value
 */
export async function startSignIn(request: Request, userId: string): Promise<string> {
  await endSignIn(request);
  const at = now();
  const times = { createdAt: at, lastUsedAt: at, provedAt: at };
  const device = deviceOf(request.headers.get("User-Agent"));
  const signIn = await lucia.createSession(userId, { times, device });
  return lucia.createSessionCookie(signIn.id).serialize();
}

/** Ends the request's sign-in. @returns the Set-Cookie value that removes the cookie */
export async function endSignIn(request: Request): Promise<string> {
  const id = signInId(request);
  if (id) await removeSignIn(id);
  forgetKept();
  return lucia.createBlankSessionCookie().serialize();
}

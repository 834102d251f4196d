import { asSystem } from "~/lib/db.server";
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
 * @param secondFactorAt when they showed a second factor, or a passkey; null: the password alone
 * @returns the Set-Cookie value
 */
export async function startSignIn(
  request: Request,
  userId: string,
  secondFactorAt: Date | null = null,
): Promise<string> {
  await endSignIn(request);
  const signIn = await lucia.createSession(userId, { secondFactorAt });
  return lucia.createSessionCookie(signIn.id).serialize();
}

/** Ends the request's sign-in. @returns the Set-Cookie value that removes the cookie */
export async function endSignIn(request: Request): Promise<string> {
  const id = signInId(request);
  if (id) await removeSignIn(id);
  forgetKept();
  return lucia.createBlankSessionCookie().serialize();
}

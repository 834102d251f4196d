import { db } from "~/lib/db.server";
import { openClinics } from "./demo.server";
import { verifyPassword } from "./password.server";

/** @returns the user's id, or null: unknown e-mail and wrong password look and cost the same */
export async function checkCredentials(email: string, password: string): Promise<string | null> {
  const user = await db.user.findFirst({
    where: { email, clinic: openClinics() },
    select: { id: true, passwordHash: true },
  });
  const matches = await verifyPassword(user?.passwordHash ?? null, password);
  return matches && user ? user.id : null;
}

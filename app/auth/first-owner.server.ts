import { now } from "~/lib/clock.server";
import { asSystem, type Rows } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { tokenHash } from "~/lib/tokens.server";
import { type ClinicValues, makeOwner } from "./make-clinic.server";
import { hashPassword } from "./password.server";

type FirstClinic = ClinicValues & { name: string; email: string; password: string };

/** Whether the link that the start printed makes the first clinic: unused, within its hour, and while there is none. */
export function isFirstOwnerLink(token: string): Promise<boolean> {
  return asSystem.reads("first owner", (rows) => isOpen(rows, token));
}

async function isOpen(rows: Pick<Rows, "clinic" | "firstOwnerLink">, token: string) {
  const open = { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now() } };
  if ((await rows.firstOwnerLink.count({ where: open })) === 0) return false;
  return (await rows.clinic.count({ where: { isDemo: false } })) === 0;
}

/**
 * Makes the first clinic of a server on which sign-up is closed. Who runs the server has the link, so the address counts
 * as proved. Of two at once, also with links of two servers, one wins.
 * @returns the owner's id; "gone" when the link is no longer open; "taken" when the address has an account
 */
export async function createFirstClinic(
  token: string,
  { name, email, password, ...clinic }: FirstClinic,
): Promise<{ userId: string } | "gone" | "taken"> {
  if (!(await isFirstOwnerLink(token))) return "gone";
  const passwordHash = await hashPassword(password);
  const made = asSystem.serializable(
    "first owner",
    async (tx): Promise<{ userId: string } | "gone"> => {
      if (!(await isOpen(tx, token))) return "gone";
      const data = { usedAt: now() };
      await tx.firstOwnerLink.update({ where: { tokenHash: tokenHash(token) }, data });
      const owner = { name, email, passwordHash, isProved: true };
      return { userId: await makeOwner(tx, owner, clinic) };
    },
  );
  return unlessTaken(made, "taken");
}

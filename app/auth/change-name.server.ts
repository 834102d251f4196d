import { asActor } from "~/lib/db.server";
import { recordOfPerson } from "~/lib/person-audit.server";
import type { Staff } from "./actor.server";

/**
 * Changes what somebody of the staff is called, at every clinic where they are: it is the person's own name. What they
 * wrote shows it from now on.
 * @param name one line of at most 120 characters
 */
export function changeOwnName(staff: Staff, name: string): Promise<void> {
  const { userId: id } = staff;
  return asActor(staff, async (tx) => {
    const { count } = await tx.user.updateMany({ where: { id, NOT: { name } }, data: { name } });
    if (count > 0) await recordOfPerson(tx, id, { action: "person.renamed" });
  });
}

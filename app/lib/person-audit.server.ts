import { recordAudit } from "./audit.server";
import type { Tx } from "./db.server";

type PersonEntry = {
  /** noun.verb, such as "password.changed". */
  action: string;
  /** Who did it; left out: the person, null: the program itself. */
  by?: string | null;
  /** Codes, ids and figures. */
  detail?: Record<string, string | number | boolean>;
};

/**
 * The audit rows of what happened to a person's own account, one for each clinic where they have a place: an account is
 * no single clinic's, and each of them has to be able to see it.
 */
export async function recordOfPerson(
  tx: Tx,
  personId: string,
  { by = personId, ...entry }: PersonEntry,
): Promise<void> {
  const about = { entity: "User", entityId: personId, personId };
  for (const clinicId of await clinicsOf(tx, personId)) {
    await recordAudit(tx, { clinicId, userId: by }, { ...entry, ...about });
  }
}

async function clinicsOf(tx: Tx, id: string): Promise<string[]> {
  const { memberships, accesses } = await tx.user.findUniqueOrThrow({
    where: { id },
    select: {
      memberships: { where: { deactivatedAt: null }, select: { clinicId: true } },
      accesses: { where: { untilAt: null }, select: { clinicId: true } },
    },
  });
  return [...new Set([...memberships, ...accesses].map(({ clinicId }) => clinicId))];
}

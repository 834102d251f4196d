import type { Prisma } from "~/generated/sqlite/client";
import { recordAudit } from "~/lib/audit.server";
import type { Tx } from "~/lib/db.server";

/**
 * What took a browser from a record without its people's doing: somebody else allowed it for theirs, newer ones took its
 * place, or its push service knows it no more.
 */
type Loss = "moved" | "too-many" | "gone";

/**
 * Takes browsers off, each with a row in its own record's history. The program does it: who took a browser over may be
 * somebody of another clinic.
 */
export async function losePhones(
  tx: Tx,
  which: Prisma.PushSubscriptionWhereInput,
  reason: Loss,
): Promise<void> {
  const lost = await tx.pushSubscription.findMany({
    where: which,
    select: { id: true, clinicId: true, patientId: true },
  });
  await tx.pushSubscription.deleteMany({ where: { id: { in: lost.map(({ id }) => id) } } });
  for (const { id: entityId, clinicId, patientId } of lost) {
    const entry = { action: "push.lost", entity: "PushSubscription", entityId, patientId };
    await recordAudit(tx, { clinicId, userId: null }, { ...entry, detail: { reason } });
  }
}

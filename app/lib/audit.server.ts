import { now } from "./clock.server";
import type { Tx } from "./db.server";

type AuditEntry = {
  /** What happened, as noun.verb: "program.assigned". */
  action: string;
  entity: string;
  entityId: string;
  /** What changed; for an edit both `before` and `after`. */
  detail?: Record<string, string | number | boolean | null | object>;
};

/** Writes the audit row of a change, in the change's own transaction. `actorId` is null when the program itself acts. */
export async function recordAudit(
  tx: Tx,
  actor: { clinicId: string; userId: string | null },
  entry: AuditEntry,
): Promise<void> {
  await tx.auditEvent.create({
    data: { clinicId: actor.clinicId, actorId: actor.userId, at: now(), ...entry },
  });
}

import type { Actor } from "~/auth/actor.server";
import { comesBack, recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { patientOf } from "./scope.server";

/** An audit row of the patient whose record is changed. */
export type AuditRow = Omit<Parameters<typeof recordAudit>[2], "patientId">;

/** What a change came to. Without an audit row nothing was changed, but for what `keeps` keeps and nobody is shown. */
export type Done<T> = { result: T; audit: AuditRow | null; keeps?: boolean };

/** Thrown to take back what a transaction began, when there turned out to be nothing to change. */
class NothingChanged<T> {
  constructor(readonly result: T) {}
}

/**
 * Changes one patient's record, as recordChange: with its audit row and a raised version, all or nothing. The version
 * comes first, because raising it holds the patient's row: changes of one record follow one another, and each reads what
 * the one before it left, without any of them being turned away. A change that holds nothing else (programs, episodes)
 * raises the version as well, so that the two meet at this row (docs/decisions/028).
 * @returns null where the actor has no such patient
 */
export async function changeRecord<T>(
  actor: Actor,
  patientId: string,
  work: (tx: Tx) => Promise<Done<T>>,
): Promise<T | null> {
  const change = asActor(actor, async (tx) => {
    const { count } = await tx.patient.updateMany({
      where: patientOf(actor, patientId),
      data: { logVersion: { increment: 1 }, ...comesBack(actor) },
    });
    if (count === 0) return null;
    const { result, audit, keeps = false } = await work(tx);
    if (audit === null && !keeps) throw new NothingChanged(result);
    if (audit !== null) await recordAudit(tx, actor, { ...audit, patientId });
    return result;
  });
  return change.catch((thrown: unknown) => {
    if (thrown instanceof NothingChanged) return thrown.result as T;
    throw thrown;
  });
}

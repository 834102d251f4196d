import { createHash, randomBytes } from "node:crypto";
import { now } from "./clock.server";
import type { Tx } from "./db.server";
import { currentRequest } from "./request-scope.server";

type AuditEntry = {
  /** What happened, as noun.verb: "program.assigned". */
  action: string;
  entity: string;
  entityId: string;
  /** Whose record it is about. */
  patientId?: string;
  /** Whose account it is about. */
  personId?: string;
  /** Codes, ids and figures; never remarks, notes or names. For an edit both `before` and `after`. */
  detail?: Record<string, string | number | boolean | null | object>;
};

type Author = { clinicId: string; userId: string | null };

/**
 * Writes the audit row of what somebody did, in the transaction of what was done. `userId` is null when the
 * program itself acts. No rule, permission or figure reads these rows.
 */
export async function recordAudit(tx: Tx, author: Author, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({ data: auditRow(author, entry), select: { id: true } });
}

/** The same for many at once, in one statement. */
export async function recordAudits(
  tx: Tx,
  author: Author,
  entries: readonly AuditEntry[],
): Promise<void> {
  await tx.auditEvent.createMany({ data: entries.map((entry) => auditRow(author, entry)) });
}

/**
 * The same for what is written down once, however often it happens: a second row of the same id is refused.
 * @param once names it among all rows
 * @throws Prisma's unique violation when it is there already (unlessTaken)
 */
export async function recordOnce(
  tx: Tx,
  author: Author,
  entry: AuditEntry,
  once: string,
): Promise<void> {
  const id = createHash("sha256").update(`${entry.action} ${once}`).digest("hex").slice(0, 32);
  await tx.auditEvent.create({ data: { ...auditRow(author, entry), id }, select: { id: true } });
}

/** The row as recordAudit writes it, but for its id. */
export function auditRow({ clinicId, userId: actorId }: Author, entry: AuditEntry) {
  const { requestId = null, network = null } = currentRequest() ?? {};
  const salt = randomBytes(16).toString("hex");
  return { clinicId, actorId, at: now(), requestId, network, salt, ...entry };
}

/**
 * What brings a record back that was taken off the lists, where its patient or their carer enters something: nobody writes
 * into what nobody looks at.
 */
export function comesBack({ kind }: { kind?: string }) {
  return kind === "patient" ? { archivedAt: null, archivedById: null } : {};
}

/**
 * The same for a change that any row or figure of a patient shows: it raises the version of their log as well,
 * by which whatever was worked out from the log knows that it is out of date.
 */
export async function recordChange(
  tx: Tx,
  author: Author & { kind?: string },
  entry: AuditEntry & { patientId: string },
): Promise<void> {
  await tx.patient.update({
    where: { id: entry.patientId, clinicId: author.clinicId },
    data: { logVersion: { increment: 1 }, ...comesBack(author) },
    select: { id: true },
  });
  await recordAudit(tx, author, entry);
}

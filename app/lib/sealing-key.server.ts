import { randomBytes } from "node:crypto";
import { now } from "./clock.server";
import type { Rows, Tx } from "./db.server";
import { KEY_BYTES } from "./seal.server";

/**
 * The key for `seal` that this database keeps under a name.
 * @param name what it is for, such as "sealed-forms"
 */
export async function findSealingKey(rows: Rows, name: string): Promise<Buffer | null> {
  const stored = await rows.secret.findUnique({ where: { name }, select: { value: true } });
  return stored && Buffer.from(stored.value, "base64url");
}

/** The same, made where there is none: two servers that do so at the same moment get the same one. */
export async function makeSealingKey(tx: Tx, name: string): Promise<Buffer> {
  const value = randomBytes(KEY_BYTES).toString("base64url");
  const stored = await tx.secret.upsert({
    where: { name },
    create: { name, value, createdAt: now() },
    update: { name },
    select: { value: true },
  });
  return Buffer.from(stored.value, "base64url");
}

import { asSystem, type Tx } from "~/lib/db.server";
import { seal, unseal } from "~/lib/seal.server";
import { findSealingKey, makeSealingKey } from "~/lib/sealing-key.server";

const KEY_NAME = "second-factor";

/** An app's secret as it is stored: a copy of its table alone makes nobody's codes. */
export async function sealFactorSecret(tx: Tx, secret: string): Promise<string> {
  const key = (await findSealingKey(tx, KEY_NAME)) ?? (await makeSealingKey(tx, KEY_NAME));
  return seal(secret, key);
}

/** @returns null for what this database's key does not open */
export async function openFactorSecret(sealed: string): Promise<string | null> {
  const key = await asSystem.reads("sign-in", (rows) => findSealingKey(rows, KEY_NAME));
  return key && unseal(sealed, key);
}

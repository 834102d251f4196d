import type { Rows, Tx } from "~/lib/db.server";
import { readJson } from "~/lib/json.server";
import type { Subscription } from "~/lib/push.server";
import { unseal } from "~/lib/seal.server";
import { findSealingKey, makeSealingKey } from "~/lib/sealing-key.server";

const NAME = "push";

/** The key that subscriptions are sealed with; null as long as there is none. */
export function pushKey(rows: Rows): Promise<Buffer | null> {
  return findSealingKey(rows, NAME);
}

/** The same, made where there is none. */
export async function madePushKey(tx: Tx): Promise<Buffer> {
  return (await pushKey(tx)) ?? makeSealingKey(tx, NAME);
}

/** @returns null for what was not sealed with this key */
export function openSubscription(sealed: string, key: Buffer): Subscription | null {
  const text = unseal(sealed, key);
  return text === null ? null : (readJson(text) as Subscription | null);
}

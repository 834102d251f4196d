import { asSystem } from "./db.server";
import { env } from "./env.server";
import { madeOnce } from "./made-once.server";
import { seal, unseal } from "./seal.server";
import { findSealingKey, makeSealingKey } from "./sealing-key.server";

const KEY_NAME = "reminder-links";

const key = madeOnce(async () => {
  const stored = await asSystem.reads("reminder links", (rows) => findSealingKey(rows, KEY_NAME));
  return stored ?? asSystem("reminder links", (tx) => makeSealingKey(tx, KEY_NAME));
});

/** The link in a reminder's mail by which it is the last one: it holds whose they are, sealed, and is good for nothing else. */
export async function mailOffLink(accessId: string): Promise<string> {
  return new URL(`/reminders/${seal(accessId, await key())}`, env.origin).href;
}

/** @returns the id of the access; null for a link that is none of ours */
export async function accessOfLink(token: string): Promise<string | null> {
  return unseal(token, await key());
}

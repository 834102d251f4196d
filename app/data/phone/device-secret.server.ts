import { hkdfSync } from "node:crypto";
import type { Clinician, PatientActor } from "~/auth/actor.server";
import { asActor } from "~/lib/db.server";
import { findSealingKey, makeSealingKey } from "~/lib/sealing-key.server";

const KEY_NAME = "phone-stores";

/**
 * Bytes that follow from a secret of this database and a text (HKDF with SHA-256, RFC 5869): the same at each sign-in and
 * on each device, so that nothing has to be kept for a device that is lost.
 * @returns asked with what they are for and whose, and how many
 */
export async function deviceSecret(
  actor: Clinician | PatientActor,
): Promise<(whatAndWhose: string, bytes: number) => Buffer> {
  // Looked for first: making it is a write, and is needed once.
  const stored = await asActor.reads(actor, (rows) => findSealingKey(rows, KEY_NAME));
  const secret = stored ?? (await asActor(actor, (tx) => makeSealingKey(tx, KEY_NAME)));
  return (whatAndWhose, bytes) => Buffer.from(hkdfSync("sha256", secret, "", whatAndWhose, bytes));
}

import { hkdfSync } from "node:crypto";
import type { PatientActor } from "~/auth/actor.server";
import { asActor } from "~/lib/db.server";
import { KEY_BYTES } from "~/lib/seal.server";
import { findSealingKey, makeSealingKey } from "~/lib/sealing-key.server";

const KEY_NAME = "phone-stores";
const ID_BYTES = 16;

/**
 * What the store of one person and record is called on their phone, and the key that it is sealed with while they are
 * not signed in. Both follow from a secret of this database (HKDF with SHA-256, RFC 5869), so that they are the same at
 * each sign-in and on each phone, and nothing has to be kept for a phone that is lost.
 * @returns `storeId`: 32 hexadecimal digits · `key`: 256 bits as base64url, for AES-GCM
 */
export async function getStoreKey(
  patient: PatientActor,
): Promise<{ storeId: string; key: string }> {
  const secret = await secretOf(patient);
  const derive = (what: string, bytes: number) =>
    Buffer.from(
      hkdfSync("sha256", secret, "", `${what} ${patient.userId} ${patient.patientId}`, bytes),
    );
  return {
    storeId: derive("name", ID_BYTES).toString("hex"),
    key: derive("key", KEY_BYTES).toString("base64url"),
  };
}

/** Looked for first: making it is a write, and is needed once. */
async function secretOf(patient: PatientActor): Promise<Buffer> {
  const stored = await asActor.reads(patient, (rows) => findSealingKey(rows, KEY_NAME));
  return stored ?? asActor(patient, (tx) => makeSealingKey(tx, KEY_NAME));
}

import type { PatientActor } from "~/auth/actor.server";
import { KEY_BYTES } from "~/lib/seal.server";
import { deviceSecret } from "./device-secret.server";

const ID_BYTES = 16;

/**
 * What the store of one person and record is called on their phone, and the key that it is sealed with while they are
 * not signed in.
 * @returns `storeId`: 32 hexadecimal digits · `key`: 256 bits as base64url, for AES-GCM
 */
export async function getStoreKey(
  patient: PatientActor,
): Promise<{ storeId: string; key: string }> {
  const derive = await deviceSecret(patient);
  const whose = `${patient.userId} ${patient.patientId}`;
  return {
    storeId: derive(`name ${whose}`, ID_BYTES).toString("hex"),
    key: derive(`key ${whose}`, KEY_BYTES).toString("base64url"),
  };
}

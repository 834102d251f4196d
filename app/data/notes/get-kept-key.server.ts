import type { Clinician } from "~/auth/actor.server";
import { deviceSecret } from "~/data/phone/device-secret.server";
import { KEY_BYTES } from "~/lib/seal.server";

/**
 * What a browser seals a clinician's unsent notes with: one key a person and clinic, handed out with their own pages of
 * notes alone.
 * @returns 256 bits as base64url, for AES-GCM
 */
export async function getKeptKey(clinician: Clinician): Promise<string> {
  const derive = await deviceSecret(clinician);
  const whose = `${clinician.userId} ${clinician.membershipId}`;
  return derive(`notes ${whose}`, KEY_BYTES).toString("base64url");
}

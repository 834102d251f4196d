import { createHash } from "node:crypto";

/**
 * An id that follows from words, always the same for the same ones: what is sent twice under it is stored once.
 * @param of words that tell it from all others
 * @returns a UUID of version 8 (own making): 122 bits of a SHA-256
 */
export function derivedId(of: string): string {
  const hash = createHash("sha256").update(of).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join("-");
}

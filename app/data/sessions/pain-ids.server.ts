import { createHash } from "node:crypto";

/**
 * The id of a pain report that belongs to a session, always the same for the same question about it:
 * the session sent twice makes its reports once.
 * @param part what tells the report from the session's others, such as "BEFORE" or "DURING pigeon"
 * @returns a UUID of version 8 (own making): 122 bits of a SHA-256
 */
export function sessionPainId(sessionId: string, part: string): string {
  const hash = createHash("sha256").update(`${sessionId} ${part}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join("-");
}

import { createECDH, ECDH } from "node:crypto";

const CURVE = "prime256v1";

const bytesOf = (text: string) =>
  /^[\w-]+$/.test(text) ? Buffer.from(text, "base64url") : Buffer.alloc(0);

/** Whether a text is an uncompressed point of P-256 as base64url: VAPID's public key, or a browser's (RFC 8291, RFC 8292). */
export function isPointKey(text: string): boolean {
  const bytes = bytesOf(text);
  return bytes.length === 65 && bytes[0] === 4 && isOnCurve(bytes);
}

/** Nothing can be sealed for any other point. */
function isOnCurve(point: Buffer): boolean {
  try {
    ECDH.convertKey(point, CURVE);
  } catch {
    return false;
  }
  return true;
}

/** Whether a text is VAPID's private key: 32 bytes as base64url. */
export function isPrivateKey(text: string): boolean {
  return bytesOf(text).length === 32;
}

/** Whether a text is a browser's secret of a subscription: 16 bytes as base64url (RFC 8291). */
export function isAuthSecret(text: string): boolean {
  return bytesOf(text).length === 16;
}

/** Whether the two belong together. */
export function isKeyPair(publicKey: string, privateKey: string): boolean {
  const ecdh = createECDH(CURVE);
  try {
    ecdh.setPrivateKey(bytesOf(privateKey));
  } catch {
    // Zero, or more than the order of the curve: no key at all.
    return false;
  }
  return ecdh.getPublicKey("base64url") === bytesOf(publicKey).toString("base64url");
}

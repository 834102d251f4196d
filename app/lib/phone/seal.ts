/** Sealing what a phone keeps: AES-GCM with a key of 256 bits that the server hands out to its person alone. */

export type Sealed = { iv: Uint8Array; data: ArrayBuffer };

/** Bytes of the initialisation vector, as NIST SP 800-38D recommends. */
const IV_BYTES = 12;

/** @param key base64url, 256 bits */
export async function sealText(text: string, key: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const bytes = new TextEncoder().encode(text);
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await keyOf(key), bytes);
  return { iv, data };
}

/** @returns null where it was sealed with another key, or changed since */
export async function unsealText({ iv, data }: Sealed, key: string): Promise<string | null> {
  const cryptoKey = await keyOf(key);
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: new Uint8Array(iv) },
      cryptoKey,
      data,
    );
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** The same as one text, for what keeps texts alone: base64, the vector first. */
export async function sealToText(text: string, key: string): Promise<string> {
  const { iv, data } = await sealText(text, key);
  const bytes = [...iv, ...new Uint8Array(data)];
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}

/** @returns null for what `sealToText` did not make with this key */
export async function unsealFromText(sealed: string, key: string): Promise<string | null> {
  // What is no base64 is not ours.
  if (sealed.length % 4 > 0 || !/^[A-Za-z\d+/]{24,}={0,2}$/.test(sealed)) return null;
  const bytes = bytesOf(sealed);
  return unsealText({ iv: bytes.slice(0, IV_BYTES), data: bytes.slice(IV_BYTES).buffer }, key);
}

/** SHA-256 of a text with an id in it that nobody can guess: in decimal numbers. */
export async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return String(new Uint8Array(digest));
}

function keyOf(key: string): Promise<CryptoKey> {
  const bytes = bytesOf(key.replace(/-/g, "+").replace(/_/g, "/"));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

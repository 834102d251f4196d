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

/** SHA-256 of a text with an id in it that nobody can guess: in decimal numbers. */
export async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return String(new Uint8Array(digest));
}

function keyOf(key: string): Promise<CryptoKey> {
  const text = atob(key.replace(/-/g, "+").replace(/_/g, "/"));
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

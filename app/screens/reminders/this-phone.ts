/** What a browser can do about reminders, and does. */
export type PhoneState = "cannot" | "blocked" | "off" | "on";

/** What its person's form carries to the server. */
export type PhoneKeys = { endpoint: string; p256dh: string; auth: string };

/** A worker that is not there by then does not come: pages register it once they are drawn. */
const PATIENCE_MS = 5_000;

async function pushManager(): Promise<PushManager | null> {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) {
    return null;
  }
  const tooLate = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE_MS));
  const registration = await Promise.race([navigator.serviceWorker.ready, tooLate]);
  return registration?.pushManager ?? null;
}

/** A browser that the server knows for the record: a hash of its address, and whether other records use it too. */
export type KnownPhone = { browser: string; isElsewhere: boolean };

/**
 * Where this browser stands for the record: one that may show messages is none of the record's before it was allowed here.
 * @param known those to which reminders about the record come
 */
export async function phoneState(
  known: readonly KnownPhone[],
): Promise<{ state: PhoneState; keys: PhoneKeys | null }> {
  const manager = await pushManager();
  if (!manager) return { state: "cannot", keys: null };
  if (Notification.permission === "denied") return { state: "blocked", keys: null };
  const keys = keysOf(await manager.getSubscription());
  return { state: (await entryOf(keys, known)) ? "on" : "off", keys };
}

async function entryOf(keys: PhoneKeys | null, known: readonly KnownPhone[]) {
  if (!keys) return undefined;
  const bytes = new TextEncoder().encode(new URL(keys.endpoint).href);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const name = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return known.find(({ browser }) => browser === name);
}

/**
 * Asks the browser, which asks its person.
 * @param publicKey VAPID's, as base64url
 * @returns "blocked" when they say no
 */
export async function allowPhone(publicKey: string): Promise<PhoneKeys | "blocked" | null> {
  const manager = await pushManager();
  if (!manager) return null;
  if ((await Notification.requestPermission()) !== "granted") return "blocked";
  const applicationServerKey = bytesOf(publicKey);
  const old = await manager.getSubscription();
  // One of other keys takes no message of ours.
  if (old && !isFor(old, applicationServerKey)) await old.unsubscribe();
  return keysOf(await manager.subscribe({ userVisibleOnly: true, applicationServerKey }));
}

/** No message comes to this browser any more, whoever sends it; but where other records use it, the server alone stops. */
export async function stopPhone(known: readonly KnownPhone[]): Promise<void> {
  const subscription = await (await pushManager())?.getSubscription();
  const entry = subscription && (await entryOf(keysOf(subscription), known));
  if (!entry?.isElsewhere) await subscription?.unsubscribe();
}

function keysOf(subscription: PushSubscription | null): PhoneKeys | null {
  const { endpoint, keys } = subscription?.toJSON() ?? {};
  const { p256dh, auth } = keys ?? {};
  return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : null;
}

function isFor({ options }: PushSubscription, key: Uint8Array): boolean {
  const known = new Uint8Array(options.applicationServerKey ?? []);
  return known.length === key.length && known.every((byte, i) => byte === key[i]);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

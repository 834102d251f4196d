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

/** Where this browser stands. */
export async function phoneState(): Promise<{ state: PhoneState; keys: PhoneKeys | null }> {
  const manager = await pushManager();
  if (!manager) return { state: "cannot", keys: null };
  if (Notification.permission === "denied") return { state: "blocked", keys: null };
  const keys = keysOf(await manager.getSubscription());
  return { state: keys ? "on" : "off", keys };
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

/** No message comes to this browser any more, whoever sends it. */
export async function stopPhone(): Promise<void> {
  const subscription = await (await pushManager())?.getSubscription();
  await subscription?.unsubscribe();
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

import { writeNewVersion } from "~/lib/phone/state";
import { SESSION_LOCK, TAKE_OVER } from "~/lib/phone/worker-messages";

/** What stands under /my, and nothing else, is looked after by the worker. */
const SCOPE = "/my";

let started: Promise<boolean> | null = null;

/**
 * Starts the worker that keeps the app's files. A new version of it takes over by itself, unless a session is under way
 * in any tab: then the page says that it is there, and it takes over at the end of the last one.
 * @returns false where there is none, as in a private window of some browsers: everything then works as without one
 */
export function startServiceWorker(): Promise<boolean> {
  started ??= import.meta.env.PROD ? start() : Promise.resolve(false);
  return started;
}

async function start(): Promise<boolean> {
  const { serviceWorker } = navigator;
  const known = await serviceWorker.getRegistration(SCOPE).catch(() => undefined);
  const asked = serviceWorker.register("/sw.js", { scope: SCOPE }).catch(() => null);
  // Asked for again, it comes after the browser has looked for a new version: with a server that says nothing, never.
  const registration = known?.active ? known : await asked;
  if (registration) watch(registration);
  return Boolean(registration);
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = async () => {
    const isHeld = await isSessionHeld();
    const { waiting } = registration;
    if (waiting === null || registration.active === null) return;
    if (!isHeld && !isSessionOpen()) return waiting.postMessage(TAKE_OVER);
    writeNewVersion(true);
    if (!isHeld) return;
    // Not shared: it comes when nobody holds it. Another session may have begun by then.
    await navigator.locks.request(SESSION_LOCK, () => undefined);
    await offer();
  };
  void offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => void offer());
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => writeNewVersion(false));
}

/** Whether a session is under way, in whichever tab; where the browser has no locks, this one's address alone tells. */
async function isSessionHeld(): Promise<boolean> {
  if (!("locks" in navigator)) return false;
  const { held = [], pending = [] } = await navigator.locks.query();
  return [...held, ...pending].some(({ name, mode }) => name === SESSION_LOCK && mode === "shared");
}

function isSessionOpen(): boolean {
  const { pathname, search } = window.location;
  const to = new URLSearchParams(search).get("to") ?? "";
  return [pathname, to].some((path) => path.startsWith("/my/session/"));
}

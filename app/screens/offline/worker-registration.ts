import { writeNewVersion } from "~/lib/phone/state";
import { TAKE_OVER } from "~/lib/phone/worker-messages";

/** What stands under /my, and nothing else, is looked after by the worker. */
const SCOPE = "/my";

let isRegistered = false;

/**
 * Starts the worker that keeps the app's files. A new version of it takes over by itself, unless a session is under way:
 * then the page says that it is there.
 */
export function startServiceWorker(): void {
  if (isRegistered || !import.meta.env.PROD) return;
  isRegistered = true;
  // Refused in a private window of some browsers: everything then works as without a worker.
  navigator.serviceWorker.register("/sw.js", { scope: SCOPE }).then(watch, reportError);
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    const { waiting } = registration;
    if (waiting === null || registration.active === null) return;
    if (isSessionUnderWay()) writeNewVersion(true);
    else waiting.postMessage(TAKE_OVER);
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => writeNewVersion(false));
}

function isSessionUnderWay(): boolean {
  const { pathname, search } = window.location;
  const to = new URLSearchParams(search).get("to") ?? "";
  return [pathname, to].some((path) => path.startsWith("/my/session/"));
}

/** Lets the waiting version take over now. */
export async function takeNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  registration?.waiting?.postMessage(TAKE_OVER);
}

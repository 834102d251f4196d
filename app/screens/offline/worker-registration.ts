import { writeNewVersion } from "~/lib/phone/state";
import { TAKE_OVER } from "~/lib/phone/worker-messages";

/** What stands under /my, and nothing else, is looked after by the worker. */
const SCOPE = "/my";

let started: Promise<boolean> | null = null;

/**
 * Starts the worker that keeps the app's files. A new version of it takes over by itself, unless a session is under way:
 * then the page says that it is there.
 * @returns false where there is none, as in a private window of some browsers: everything then works as without one
 */
export function startServiceWorker(): Promise<boolean> {
  started ??= import.meta.env.PROD ? start() : Promise.resolve(false);
  return started;
}

async function start(): Promise<boolean> {
  const registration: ServiceWorkerRegistration | null | undefined = await navigator.serviceWorker
    .register("/sw.js", { scope: SCOPE })
    .catch(() => null);
  if (registration) watch(registration);
  return Boolean(registration);
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

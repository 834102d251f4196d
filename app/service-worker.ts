/// <reference lib="webworker" />
import { inTime, patienceForPage } from "~/lib/phone/patience";
import { listenForPush } from "~/lib/phone/push-events";
import { isHeldBack, sendWaiting } from "~/lib/phone/send";
import { openStore } from "~/lib/phone/stores";
import { LANGUAGE, SENT, SYNC_TAG, TAKE_OVER } from "~/lib/phone/worker-messages";

/**
 * Keeps the app's own files, and one page that draws what the phone keeps of its person. It never answers a form, keeps
 * no page of anybody, and stands in only where a page of /my is asked for and no server answers. Where something is kept
 * of somebody, it does so as well for a server that takes too long, or has a fault.
 */
declare const self: ServiceWorkerGlobalScope;

/** Put in by the build: the files of the patient's pages, and what tells this build from others. */
declare const __ASSETS__: string[];
declare const __BUILD__: string;

const OFFLINE_PATH = "/my/offline";
const PREFIX = "supple-app-";
const CACHE = `${PREFIX}${__BUILD__}`;
/** Answers that a proxy gives when the server is away, and the server when its database is. */
const AWAY = new Set([502, 503, 504]);

type SyncEvent = ExtendableEvent & { tag: string };

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => event.waitUntil(begin()));

self.addEventListener("message", (event) => {
  const said = String(event.data);
  if (said === TAKE_OVER) void self.skipWaiting();
  if (said.startsWith(LANGUAGE)) event.waitUntil(keepPage(said.slice(LANGUAGE.length)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/assets/")) event.respondWith(file(request));
  else if (request.mode !== "navigate" || !/^\/my(\/|$)/.test(pathname)) return;
  else if (pathname === OFFLINE_PATH) event.respondWith(offlinePage(request));
  else event.respondWith(page(request, `${pathname}${search}`));
});

self.addEventListener("sync", ((event: SyncEvent) => {
  if (event.tag === SYNC_TAG) event.waitUntil(sendInBackground());
}) as EventListener);

listenForPush(self);

/** The page that draws what is kept is asked for without cookies: nothing of anybody stands in it. */
async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(__ASSETS__.map((each) => keepFile(cache, each)));
  // Last: with it the worker says that all of it is there.
  if (!(await keepPage(self.navigator.language.slice(0, 2))))
    throw new Error("The page that is kept did not come.");
}

/** Keeps the page in a language, with what it loads. @returns whether it is there, in this language */
async function keepPage(language: string): Promise<boolean> {
  const cache = await caches.open(CACHE);
  const known = await cache.match(OFFLINE_PATH);
  if (known?.headers.get("Content-Language") === language) return true;
  const address = `${OFFLINE_PATH}?${new URLSearchParams({ lang: language })}`;
  const answer = await fetch(address, { credentials: "omit", cache: "no-store" }).catch(() => null);
  if (!answer?.ok) return false;
  const page = answer.clone();
  const named = (await answer.text()).match(/\/assets\/[\w.-]+/g) ?? [];
  await Promise.all([...new Set(named)].map((each) => keepFile(cache, each)));
  await cache.put(OFFLINE_PATH, page);
  return true;
}

async function keepFile(cache: Cache, path: string): Promise<void> {
  const known = await caches.match(path);
  if (known) await cache.put(path, known.clone());
  else await cache.add(path);
}

/** The version before stays as long as a page of its may still be open. */
async function begin(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(own.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

async function offlinePage(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(OFFLINE_PATH)) ?? fetch(request);
}

/** A page from the server; where none answers, the way to what is kept of it. */
async function page(request: Request, path: string): Promise<Response> {
  const asked = fetch(request).catch(() => null);
  const isKept = openStore().then(
    (store) => store !== null,
    () => false,
  );
  const limit = isKept.then((is) => (is ? patienceForPage(path) : null));
  const answer = await inTime(asked, limit);
  const isFault = answer !== null && answer.status >= 500 && (await isKept);
  if (answer !== null && !AWAY.has(answer.status) && !isFault) return answer;
  const way = `${OFFLINE_PATH}?${new URLSearchParams({ to: path })}`;
  return Response.redirect(new URL(way, self.location.origin).href, 302);
}

async function sendInBackground(): Promise<void> {
  const result = await sendWaiting();
  if (result !== "nothing") {
    for (const client of await self.clients.matchAll()) client.postMessage(SENT);
  }
  // Thrown, so that the browser tries again by itself.
  if (result === "away") throw new Error("No server answered.");
  if (await isHeldBack()) throw new Error("What waits is not to be sent yet.");
}

import { isRedFlagCode, levelOf, pauses } from "~/domain/red-flags/signs";
import { PATIENCE } from "~/lib/phone/patience";
import { dropEvent, keepEvent, listWaiting, openStore } from "~/lib/phone/stores";
import type { PhoneEvent } from "~/lib/phone/sync-protocol";
import { SYNC_TAG } from "~/lib/phone/worker-messages";
import { countAll } from "./count-all";
import { eventOfForm, type FormProblem } from "./event-of-form";
import { readPack } from "./kept-pack";
import { OFFLINE_PATH } from "./offline-path";

/** Background Sync, where there is such a thing (Chromium). */
type WithSync = ServiceWorkerRegistration & {
  sync?: { register: (tag: string) => Promise<void> };
};

type Kept = { storeId: string; id: string };

/** Ids of what was said without one of its own. */
const ids = new WeakMap<URLSearchParams, string>();
/** What is kept of forms whose answers are not here yet. */
const underWay = new WeakMap<URLSearchParams, Promise<Kept | null>>();

/**
 * Keeps what a form says while it is under way.
 * @returns milliseconds after which its answer is not waited for any more; null: it is nobody's whose store is open
 */
export async function holdForm({ pathname }: URL, fields: URLSearchParams): Promise<number | null> {
  const own = ownStoreOf(fields);
  const keeping = own.then((storeId) =>
    storeId === null ? null : hold(storeId, pathname, fields),
  );
  // At once: its answer may be here before it is kept.
  underWay.set(fields, keeping);
  if ((await own) === null) return null;
  return (await keeping) === null ? PATIENCE.form : PATIENCE.formThatWaits;
}

async function hold(storeId: string, path: string, fields: URLSearchParams): Promise<Kept | null> {
  const done = await keepAnswer(storeId, path, fields, Date.now() + PATIENCE.formThatWaits);
  return done !== null && "id" in done ? { storeId, id: done.id } : null;
}

/** What the server has taken waits no more, nor what its own page has refused in words. Anything else stays: nobody has it. */
export async function letGo(fields: URLSearchParams, answer: Response): Promise<void> {
  const kept = await underWay.get(fields);
  if (!kept || !(await isHeard(answer))) return;
  await dropEvent(kept.storeId, kept.id);
  await countAll();
}

/** Not one that leads to the sign-in or to the choice of a place, and no refusal of whoever is signed in. */
async function isHeard(answer: Response): Promise<boolean> {
  const way = answer.headers.get("Location");
  if (way !== null) return /^\/my(?![\w-])/.test(way);
  const { status } = answer;
  // Its own page's, unless it says that another person opened the form (auth/form-owner).
  if (status === 409) return !(await answer.text()).includes('"foreign"');
  return status < 400 || status === 422 || status === 429;
}

/** The store that is open, if a form is its person's. */
export async function ownStoreOf(fields: URLSearchParams): Promise<string | null> {
  const store = await openStore();
  const { openedBy, openedFor } = store?.owner ?? {};
  const isOwn = openedBy === fields.get("openedBy") && openedFor === fields.get("openedFor");
  return store && isOwn ? store.storeId : null;
}

/**
 * Puts what a form says into the queue. The same form again is the same answer.
 * @param notBefore milliseconds since 1970 until which it is under way otherwise: so long it is not said to wait
 * @returns null for a form that cannot wait
 */
export async function keepAnswer(
  storeId: string,
  path: string,
  fields: URLSearchParams,
  notBefore = 0,
): Promise<{ id: string } | { problem: FormProblem } | null> {
  const pack = await readPack(storeId);
  const revisionOn = (session: string) => pack?.sessions[session]?.revisionId ?? null;
  const at = new Date().toISOString();
  const newId = ids.get(fields) ?? (await morningThatWaits(storeId, fields)) ?? crypto.randomUUID();
  ids.set(fields, newId);
  const read = eventOfForm(path, fields, at, newId, revisionOn);
  if (read === null || !("event" in read)) return read;
  const { event } = read;
  const level =
    event.type === "red-flag"
      ? levelOf([...(pack?.wrong.reported ?? []), ...event.codes].filter(isRedFlagCode))
      : null;
  const rests = level !== null && pauses(level);
  const isUnderWay = notBefore > 0;
  const isKept = isUnderWay
    ? await keepEvent(storeId, event, rests, notBefore)
    : await keep(storeId, event, rests);
  // Whoever closes the app now has said it. Not waited for: the form's own time runs already.
  if (isKept && isUnderWay) void askToSend();
  return isKept ? { id: event.id } : null;
}

/** The id of what waits of the same morning: said anew, it takes its place. One that was sent may be taken back by now. */
async function morningThatWaits(storeId: string, fields: URLSearchParams): Promise<string | null> {
  const sessionId = fields.get("sessionId");
  if (sessionId === null) return null;
  const waiting = await listWaiting(storeId);
  const same = waiting.find(({ event }) => event.type === "pain" && event.sessionId === sessionId);
  return same?.event.id ?? null;
}

/** Puts an answer into the queue, to be sent as soon as may be. @returns false where the store was sealed meanwhile */
export async function keep(storeId: string, event: PhoneEvent, pauses = false): Promise<boolean> {
  const isKept = await keepEvent(storeId, event, pauses);
  await countAll();
  if (!isKept) return false;
  await askToSend();
  return true;
}

/** Asks the browser to wake the worker. Refused where it is switched off: then the next page sends what waits. */
async function askToSend(): Promise<void> {
  const registration = await navigator.serviceWorker
    .getRegistration(OFFLINE_PATH)
    .catch(() => null);
  await (registration as WithSync | null | undefined)?.sync
    ?.register(SYNC_TAG)
    .catch(() => undefined);
}

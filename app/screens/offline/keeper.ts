import { isRedFlagCode, levelOf, pauses } from "~/domain/red-flags/signs";
import { connection } from "~/lib/connection";
import { backOff, clockOffset } from "~/lib/phone/queue";
import { openFor, sealStore } from "~/lib/phone/sealing";
import { type SendResult, sendWaiting } from "~/lib/phone/send";
import { NOTHING_WAITS, readPhoneState, writePhoneState } from "~/lib/phone/state";
import {
  canKeep,
  deleteStore,
  keepEvent,
  listStores,
  listWaiting,
  openStore,
  readFact,
} from "~/lib/phone/stores";
import type { PhoneEvent } from "~/lib/phone/sync-protocol";
import { LANGUAGE, SYNC_TAG } from "~/lib/phone/worker-messages";
import { wrongPath } from "~/screens/wrong/wrong-path";
import {
  clearOthersRuns,
  copyOthersRuns,
  copyRuns,
  hasRuns,
  holdRuns,
  restoreRuns,
} from "./begun-runs";
import { eventOfForm, type FormProblem } from "./event-of-form";
import { readPack } from "./kept-pack";
import type { Pack } from "./pack";
import { startServiceWorker } from "./worker-registration";

/** Who is signed in, as root's loader says it; all null while nobody is. */
export type Identity = {
  userId: string | null;
  placeId: string | null;
  ownRecordId: string | null;
};

/** The page that draws what is kept. */
export const OFFLINE_PATH = "/my/offline";
/** What is kept is fetched anew after so long, and soon after something was logged. */
const FRESH_MS = 5 * 60_000;
const AFTER_FORM_MS = 1_500;
/** Background Sync, where there is such a thing (Chromium). */
type WithSync = ServiceWorkerRegistration & {
  sync?: { register: (tag: string) => Promise<void> };
};

let isListening = false;
let retry: ReturnType<typeof setTimeout> | undefined;
let refresh: ReturnType<typeof setTimeout> | undefined;
let patient: Identity | null = null;
/** The report of signs that the page that is open has kept: once it is sent, the page says so. */
let keptReport: string | null = null;

/**
 * Takes care of what this phone keeps, on each page and for whoever is signed in on it: stores of others are sealed,
 * one's own is opened and brought up to date, and what waits is sent.
 */
export async function keepPhone(identity: Identity): Promise<void> {
  const isPatient = identity.ownRecordId !== null;
  if (!canKeep() || !("serviceWorker" in navigator)) {
    // Nothing can be sealed: what somebody began goes when somebody else comes.
    await clearOthers(identity);
    return writePhoneState(hasRuns() ? NOTHING_WAITS : null);
  }
  const isKnown = window.location.pathname !== OFFLINE_PATH;
  // The page of what is kept is made for nobody: whose it is says the store that is open.
  if (isKnown) await sealOthers(identity);
  patient = isKnown && isPatient ? identity : null;
  await hold();
  if ((isPatient || !isKnown) && (await startServiceWorker())) {
    connection.setKeeper({ keepForm, lead, formSent });
    listen();
    // The page of what is kept asks each time: only so it learns of a sign-out elsewhere.
    await freshen(isKnown ? FRESH_MS : 0);
    await flush();
  }
  await countAll();
}

async function sealOthers(identity: Identity): Promise<void> {
  for (const entry of await listStores()) {
    const { storeId, state, owner, waiting, runsUntil = 0 } = entry;
    const isOwn = owner?.openedBy === identity.userId && owner?.openedFor === identity.ownRecordId;
    if (state === "open" && !isOwn) {
      await copyOthersRuns(entry);
      await sealStore(storeId);
    }
    // Begun sessions that nobody can log any more.
    const isOver = state === "sealed" && waiting === 0 && runsUntil < Date.now();
    if (isOver && (await readFact(storeId, "sealed")) === null) await deleteStore(storeId);
  }
  await clearOthers(identity);
}

function clearOthers({ userId, placeId }: Identity): Promise<void> {
  return clearOthersRuns([userId, placeId], userId !== null);
}

/** What is begun on this page is copied into the store that is open. */
async function hold(): Promise<void> {
  const store = await openStore();
  const key = store && (await readFact(store.storeId, "key"));
  if (!store || key === null) return holdRuns(null, []);
  const { storeId, owner } = store;
  await holdRuns({ storeId, key }, [owner.openedBy, owner.openedAt]);
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  const wake = () => void flush();
  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") wake();
  });
  // What another tab or the worker has sent is not waiting here any more, and the pack does not know of it.
  navigator.serviceWorker.addEventListener("message", () => {
    void freshen(0).then(countAll);
  });
}

/** Fetches what is kept, unless it is younger than that. */
async function freshen(olderThanMs: number): Promise<void> {
  const store = await openStore();
  const known = store && (await readPack(store.storeId));
  const isYoung = known && Date.now() - Date.parse(known.madeAt) < olderThanMs;
  if (isYoung && !isReadOtherwise(known)) return keepPageIn(known.language);
  const answer = await fetch("/my/pack").catch(() => null);
  if (store && answer && [401, 403].includes(answer.status))
    return end(store.storeId, answer.status);
  if (!answer?.ok) return;
  const { key, pack }: { key: string; pack: Pack } = await answer.json();
  const { owner } = pack;
  // Somebody else may have signed in meanwhile, in another tab. The page of what is kept knows its person by the store.
  const [openedBy, openedFor] = patient
    ? [patient.userId, patient.ownRecordId]
    : [store?.owner.openedBy, store?.owner.openedFor];
  if (owner.openedBy !== openedBy || owner.openedFor !== openedFor) return;
  const waiting = await listWaiting(owner.storeId);
  const stillRests = waiting.some(({ event, refused }) => event.type === "red-flag" && !refused);
  const runs = await openFor(owner, key, {
    ...{ pack, offset: clockOffset(pack.madeAt, Date.now()) },
    ...(stillRests ? {} : { paused: false }),
  });
  if (runs !== null) {
    restoreRuns(runs);
    await hold();
  }
  await keepPageIn(pack.language);
  // Last: a browser may ask the person, who may answer never.
  await askForStorage();
}

/** Tells the worker the language of its page, each time: the network may have gone while it fetched that. */
async function keepPageIn(language: string): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(`${LANGUAGE}${language}`);
}

/** Whether the person has chosen another language since: the page of theirs that is open is in it. */
function isReadOtherwise({ language }: Pack): boolean {
  const { pathname } = window.location;
  const isOwnPage = pathname.startsWith("/my") && pathname !== OFFLINE_PATH;
  return isOwnPage && language !== document.documentElement.lang;
}

/** What waits for days is not to be thrown away when space is short. */
async function askForStorage(): Promise<void> {
  const isKept = await navigator.storage?.persisted?.();
  if (isKept === false) await navigator.storage.persist();
}

/** Whoever it is of is not signed in any more, or not for this record. */
async function end(storeId: string, status: number): Promise<void> {
  await copyRuns();
  await sealStore(storeId, status === 401);
  await goOnAsNobodys();
}

/** The page of what is kept was drawn from a store that is sealed now. */
async function goOnAsNobodys(): Promise<void> {
  if (window.location.pathname !== OFFLINE_PATH) return;
  await copyRuns();
  await clearOthersRuns([], false);
}

/** Sends what waits, and tries again later where nobody answers. */
export async function flush(): Promise<SendResult> {
  clearTimeout(retry);
  const result = await sendWaiting();
  if (result === "sign-in" || result === "another") await goOnAsNobodys();
  await countAll();
  if (result === "sent") {
    await freshen(0);
    if (keptReport !== null && connection.getTrouble() === "kept")
      window.location.assign(wrongPath(keptReport));
  }
  if (result === "away" || result === "busy") {
    const store = await openStore();
    const failures = (store && (await readFact(store.storeId, "failures"))) ?? 1;
    retry = setTimeout(() => void flush(), backOff(failures));
  }
  return result;
}

/** Puts the figures where each page sees them. */
export async function countAll(): Promise<void> {
  const stores = await listStores();
  const own = stores.find(({ state }) => state === "open");
  const refused = own
    ? (await listWaiting(own.storeId)).filter((each) => each.refused !== null).length
    : 0;
  const sealed = stores.filter(({ state }) => state === "sealed");
  const others = sealed.reduce((sum, { waiting }) => sum + waiting, 0);
  const before = readPhoneState();
  writePhoneState(
    stores.length === 0 && !hasRuns()
      ? null
      : {
          ...{ waiting: (own?.waiting ?? 0) - refused, refused, others },
          asksSignIn: !own && sealed.some(({ hasEnded, waiting }) => hasEnded && waiting > 0),
          isKept: stores.length > 0,
          hasNewVersion: before?.hasNewVersion ?? false,
        },
  );
}

async function keepForm(address: URL, fields: URLSearchParams): Promise<"kept" | "leads" | null> {
  const store = await openStore();
  const { openedBy, openedFor } = store?.owner ?? {};
  const isOwn = openedBy === fields.get("openedBy") && openedFor === fields.get("openedFor");
  if (!store || !isOwn) return null;
  const { pathname } = address;
  const done = await keepAnswer(store.storeId, pathname, fields);
  if (done === null || "problem" in done) return null;
  if (pathname === "/my/wrong") {
    keptReport = done.id;
    return "kept";
  }
  return (await lead(new URL("/my?kept", address))) ? "leads" : null;
}

/**
 * Puts a number that was said in a session into the queue, if the store that is open is its person's.
 * @param by whoever is signed in; nulls on the page of what is kept, which is drawn from the store that is open
 */
export async function keepReport(
  event: PhoneEvent,
  by: { openedBy: string | null; openedFor: string | null },
): Promise<void> {
  const store = canKeep() ? await openStore() : null;
  if (store === null) return;
  const { openedBy, openedFor } = store.owner;
  const isDrawnFromIt = by.openedBy === null && window.location.pathname === OFFLINE_PATH;
  const isOwn = by.openedBy === openedBy && by.openedFor === openedFor;
  if (!isOwn && !isDrawnFromIt) return;
  await keep(store.storeId, event);
  void flush();
}

/** Puts what a form says into the queue. @returns null for a form that cannot wait */
export async function keepAnswer(
  storeId: string,
  path: string,
  fields: URLSearchParams,
): Promise<{ id: string } | { problem: FormProblem } | null> {
  const pack = await readPack(storeId);
  const revisionOn = (session: string) => pack?.sessions[session]?.revisionId ?? null;
  const [at, newId] = [new Date().toISOString(), crypto.randomUUID()];
  const read = eventOfForm(path, fields, at, newId, revisionOn);
  if (read === null || !("event" in read)) return read;
  const { event } = read;
  const level =
    event.type === "red-flag"
      ? levelOf([...(pack?.wrong.reported ?? []), ...event.codes].filter(isRedFlagCode))
      : null;
  const isKept = await keep(storeId, event, level !== null && pauses(level));
  return isKept ? { id: event.id } : null;
}

/** @returns false where the store was sealed meanwhile */
async function keep(storeId: string, event: PhoneEvent, pauses = false): Promise<boolean> {
  const isKept = await keepEvent(storeId, event, pauses);
  await countAll();
  if (!isKept) return false;
  const registration = await navigator.serviceWorker.getRegistration(OFFLINE_PATH);
  // Refused where it is switched off: then the next page sends it.
  await (registration as WithSync | undefined)?.sync?.register(SYNC_TAG).catch(() => undefined);
  return true;
}

async function lead({ pathname, search }: URL): Promise<boolean> {
  const store = await openStore();
  // A page that began outside of /my is not looked after by the worker, which takes its next one all the same.
  const registration = await navigator.serviceWorker.getRegistration(OFFLINE_PATH);
  const isReady = Boolean(registration?.active) && pathname.startsWith("/my");
  if (!isReady || !store || !(await readPack(store.storeId))) return false;
  window.location.assign(`${OFFLINE_PATH}?${new URLSearchParams({ to: `${pathname}${search}` })}`);
  return true;
}

function formSent(): void {
  clearTimeout(refresh);
  refresh = setTimeout(() => {
    if (patient) void freshen(0).then(() => countAll());
  }, AFTER_FORM_MS);
}

import { connection } from "~/lib/connection";
import { givenUpAfter, PATIENCE } from "~/lib/phone/patience";
import { backOff, clockOffset } from "~/lib/phone/queue";
import { openFor, sealStore } from "~/lib/phone/sealing";
import { type SendResult, sendWaiting } from "~/lib/phone/send";
import { NOTHING_WAITS, writePhoneState } from "~/lib/phone/state";
import {
  canKeep,
  deleteStore,
  listStores,
  listWaiting,
  openStore,
  readFact,
} from "~/lib/phone/stores";
import type { PhoneEvent } from "~/lib/phone/sync-protocol";
import { LANGUAGE } from "~/lib/phone/worker-messages";
import { wrongPath } from "~/screens/wrong/wrong-path";
import { clearOthersRuns, copyOthersRuns, copyRuns, hasRuns, holdRuns } from "./begun-runs";
import { countAll } from "./count-all";
import { holdForm, keep, keepAnswer, letGo, ownStoreOf } from "./kept-forms";
import { readPack } from "./kept-pack";
import { OFFLINE_PATH } from "./offline-path";
import type { Pack } from "./pack";
import { sendPatiently } from "./send-patiently";
import { startServiceWorker } from "./worker-registration";

/** Who is signed in, as root's loader says it; all null while nobody is. */
export type Identity = {
  userId: string | null;
  placeId: string | null;
  ownRecordId: string | null;
};

/** What is kept is fetched anew after so long, and soon after something was logged. */
const FRESH_MS = 5 * 60_000;
const AFTER_FORM_MS = 1_500;
/** What was given up is in the queue by then. */
const FLUSH_AFTER_MS = 500;

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
    connection.setKeeper({ send, keepForm, lead, formSent });
    listen();
    // Before anything is asked of a server that may not answer.
    await countAll();
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
  const signal = givenUpAfter(PATIENCE.ownRequest);
  const answer = await fetch("/my/pack", { signal }).catch(() => null);
  if (store && answer && [401, 403].includes(answer.status))
    return end(store.storeId, answer.status);
  if (!answer?.ok) return;
  const said: { key: string; pack: Pack } | null = await answer.json().catch(() => null);
  // Cut off, or another's: a network that asks for a sign-in first answers everything with a page of its own.
  if (said === null) return;
  const { key, pack } = said;
  const { owner } = pack;
  // Somebody else may have signed in meanwhile, in another tab. The page of what is kept knows its person by the store.
  const [openedBy, openedFor] = patient
    ? [patient.userId, patient.ownRecordId]
    : [store?.owner.openedBy, store?.owner.openedFor];
  if (owner.openedBy !== openedBy || owner.openedFor !== openedFor) return;
  const waiting = await listWaiting(owner.storeId);
  const stillRests = waiting.some(({ event, refused }) => event.type === "red-flag" && !refused);
  const isOpen = await openFor(owner, key, {
    ...{ pack, offset: clockOffset(pack.madeAt, Date.now()) },
    ...(stillRests ? {} : { paused: false }),
  });
  if (isOpen) await hold();
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

/** The address that a person sees, of one that the router asks for. */
function pageOf({ href }: URL): URL {
  const page = new URL(href);
  page.pathname = page.pathname.replace(/(\/_root)?\.data$/, "");
  return page;
}

function send(
  address: URL,
  isForm: boolean,
  body: RequestInit["body"],
  send: () => Promise<Response>,
): Promise<Response | null> {
  const page = pageOf(address);
  const hold = async () => {
    // What files are sent with is not kept.
    if (!(body instanceof URLSearchParams)) return null;
    const patience = await holdForm(page, body);
    // Also what was given up as another page was opened meanwhile.
    if (patience !== null) setTimeout(() => void flush(), patience + FLUSH_AFTER_MS);
    return patience;
  };
  return sendPatiently(page, isForm, send, { hold, hasPage: () => hasPage(page) });
}

async function keepForm(
  address: URL,
  fields: RequestInit["body"],
): Promise<"kept" | "leads" | null> {
  if (!(fields instanceof URLSearchParams)) return null;
  const storeId = await ownStoreOf(fields);
  if (storeId === null) return null;
  const { pathname } = pageOf(address);
  const done = await keepAnswer(storeId, pathname, fields);
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

async function lead(address: URL): Promise<boolean> {
  const page = pageOf(address);
  if (!(await hasPage(page))) return false;
  const { pathname, search } = page;
  window.location.assign(`${OFFLINE_PATH}?${new URLSearchParams({ to: `${pathname}${search}` })}`);
  return true;
}

/** Whether there is something of a page on this phone. */
async function hasPage({ pathname, searchParams }: URL): Promise<boolean> {
  // What to do stands here already. Without a server the signs would be asked anew, and it would be gone.
  if (searchParams.has("report") && window.location.pathname === "/my/wrong") return false;
  const store = await openStore();
  // A page that began outside of /my is not looked after by the worker, which takes its next one all the same.
  const registration = await navigator.serviceWorker.getRegistration(OFFLINE_PATH);
  const isReady = Boolean(registration?.active) && pathname.startsWith("/my");
  return isReady && store !== null && (await readPack(store.storeId)) !== null;
}

function formSent(body: RequestInit["body"], answer: Response): void {
  // A copy: the page reads the answer itself.
  if (body instanceof URLSearchParams) void letGo(body, answer.clone());
  clearTimeout(refresh);
  refresh = setTimeout(() => {
    if (patient) void freshen(0).then(() => countAll());
  }, AFTER_FORM_MS);
}

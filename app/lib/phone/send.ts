import type { Owner } from "./databases";
import { givenUpAfter, PATIENCE } from "./patience";
import { afterAnswer, clockOffset, inServerTime, toSend, type Waiting } from "./queue";
import { sealStore } from "./sealing";
import { saySending } from "./sending";
import {
  dropEvent,
  giveLeaseBack,
  listStores,
  listWaiting,
  openStore,
  readFact,
  settle,
  takeLease,
  writeFacts,
} from "./stores";
import { EVENTS_AT_ONCE, SERVER_TIME, type SyncAnswer } from "./sync-protocol";

/**
 * "sent": all that could go has gone · "nothing": nothing waited · "busy": another tab is at it · "away": no server ·
 * "sign-in": the sign-in has ended, and the store is sealed · "another": somebody else is signed in, and so it is.
 */
export type SendResult = "sent" | "nothing" | "busy" | "away" | "sign-in" | "another";

/** A sender that was killed holds its lease no longer than this. */
const LEASE_MS = 60_000;
/** Where the events go. */
const ADDRESS = "/my/sync";

/** Sends what waits in every open store; there is one at most. By whoever comes first of all tabs and the worker. */
export async function sendWaiting(): Promise<SendResult> {
  let result: SendResult = "nothing";
  for (const { storeId, owner, state } of await listStores()) {
    if (state === "open" && owner) result = await alone(storeId, () => sendOf(storeId, owner));
  }
  if (result !== "nothing" && result !== "busy") saySending(result === "sent" ? "sent" : null);
  return result;
}

/** Whether something waits whose time has not come yet: it may be under way on a page, which may be closed meanwhile. */
export async function isHeldBack(): Promise<boolean> {
  const store = await openStore();
  const waiting = store ? await listWaiting(store.storeId) : [];
  return waiting.some(({ refused, notBefore }) => refused === null && notBefore > Date.now());
}

/**
 * Drops an answer that was not sent yet, on its person's word.
 * @returns false while answers are being sent: this one may be among them
 */
export async function takeBack(storeId: string, id: string): Promise<boolean> {
  const result = await alone(storeId, async () => {
    await dropEvent(storeId, id);
    return "nothing";
  });
  return result !== "busy";
}

/** One sender at a time: by the browser's locks, where there are none by a lease. */
async function alone(storeId: string, send: () => Promise<SendResult>): Promise<SendResult> {
  if ("locks" in navigator) {
    const options = { ifAvailable: true };
    return navigator.locks.request(`supple-send-${storeId}`, options, async (lock) =>
      lock === null ? "busy" : send(),
    );
  }
  if (!(await takeLease(storeId, LEASE_MS))) return "busy";
  try {
    return await send();
  } finally {
    await giveLeaseBack(storeId);
  }
}

async function sendOf(storeId: string, owner: Owner): Promise<SendResult> {
  const waiting = toSend(await listWaiting(storeId), Date.now());
  if (waiting.length === 0) return "nothing";
  // Nothing but the question what time it is, and whether anybody there knows us.
  const hello = await post([]);
  const trouble = await troubleOf(hello, storeId);
  if (trouble !== null) return trouble;
  saySending(waiting.length);
  const offset = clockOffset(hello?.headers.get(SERVER_TIME) ?? null, Date.now());
  for (let next = 0; next < waiting.length; next += EVENTS_AT_ONCE) {
    const batch = waiting.slice(next, next + EVENTS_AT_ONCE);
    const found = await sendBatch(storeId, owner, batch, offset);
    if (found !== null) return found;
  }
  await writeFacts(storeId, { offset, lastTry: Date.now(), failures: 0 });
  return "sent";
}

async function sendBatch(
  storeId: string,
  { openedBy, openedAt, openedFor }: Owner,
  batch: readonly Waiting[],
  offset: number,
): Promise<SendResult | null> {
  const own = { openedBy, openedAt, openedFor };
  const events = batch.map(({ event }) => ({
    ...inServerTime(event, offset, Date.now()),
    ...own,
  }));
  const answer = await post(events);
  const trouble = await troubleOf(answer, storeId);
  if (trouble !== null || answer === null) return trouble;
  const answers = await readAnswers(answer);
  if (answers === null) return failed(storeId);
  const settled = batch.map((before, i) => ({
    before,
    after: afterAnswer(before, answers[i], Date.now()),
  }));
  await settle(storeId, settled);
  return null;
}

/** Null where no answer came, or none in time: the lock is held for so long. */
async function post(events: readonly object[]): Promise<Response | null> {
  const body = JSON.stringify(events);
  const headers = { "Content-Type": "application/json" };
  const signal = givenUpAfter(PATIENCE.ownRequest);
  const request = { method: "POST", headers, body, signal } as const;
  return fetch(ADDRESS, { ...request, credentials: "same-origin" }).catch(() => null);
}

/** The answers in the order of the events; null for what a server of ours does not say. */
async function readAnswers(answer: Response): Promise<SyncAnswer[] | null> {
  const said: unknown = await answer.json().catch(() => null);
  return Array.isArray(said) ? said : null;
}

/** What keeps the queue from being taken; null while nothing does. Nothing of it is dropped for that. */
async function troubleOf(answer: Response | null, storeId: string): Promise<SendResult | null> {
  if (answer?.ok) return null;
  if (answer?.status === 401) {
    await sealStore(storeId, true);
    return "sign-in";
  }
  if (answer?.status === 403 || answer?.status === 409) {
    await sealStore(storeId);
    return "another";
  }
  return failed(storeId);
}

async function failed(storeId: string): Promise<SendResult> {
  const failures = ((await readFact(storeId, "failures")) ?? 0) + 1;
  await writeFacts(storeId, { lastTry: Date.now(), failures });
  return "away";
}

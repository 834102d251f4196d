import type { PhoneEvent, SyncAnswer } from "./sync-protocol";

/** What waits, and what became of it so far. */
export type Waiting = {
  event: PhoneEvent;
  /** Order in which it was said. */
  order: number;
  /** Why the clinic did not take it; null while it waits. */
  refused: { reason: string; error: string } | null;
  /** Milliseconds since 1970 before which it is not sent again. */
  notBefore: number;
};

/** A difference of less than this is the way the answer took, not the clock. */
const CLOCK_SLACK_MS = 90_000;
/** How long what is answered with "later" is left alone. */
const LATER_MS = 3_600_000;

/** By how much the server's clock is ahead of the phone's, in milliseconds; 0 where the two agree well enough. */
export function clockOffset(serverTime: string | null, phoneNow: number): number {
  const offset = serverTime === null ? 0 : Date.parse(serverTime) - phoneNow;
  return Math.abs(offset) > CLOCK_SLACK_MS ? offset : 0;
}

/**
 * The event with its times by the server's clock, none of them in the future. What was said before a wrong clock was set
 * right would lie ahead: it counts as said now.
 */
export function inServerTime<Event extends PhoneEvent>(
  event: Event,
  offset: number,
  phoneNow: number,
): Event {
  const latest = phoneNow + offset;
  const shift = (instant: string) =>
    new Date(Math.min(Date.parse(instant) + offset, latest)).toISOString();
  const saidAt = shift(event.saidAt);
  if (event.type !== "session") return { ...event, saidAt };
  const { startedAt, completedAt } = event;
  return {
    ...event,
    saidAt,
    startedAt: startedAt && shift(startedAt),
    completedAt: completedAt && shift(completedAt),
  };
}

/** What is to be sent now: warning signs first, then in the order in which it was said. */
export function toSend(waiting: readonly Waiting[], now: number): Waiting[] {
  const rank = ({ event }: Waiting) => (event.type === "red-flag" ? 0 : 1);
  return waiting
    .filter(({ refused, notBefore }) => refused === null && notBefore <= now)
    .sort((a, b) => rank(a) - rank(b) || a.order - b.order);
}

/** What stays of one that was sent; null for what the clinic has. */
export function afterAnswer(
  sent: Waiting,
  answer: SyncAnswer | undefined,
  now: number,
): Waiting | null {
  if (answer === undefined) return sent;
  const { status, reason = "", error = "" } = answer;
  if (status === "stored" || status === "duplicate") return null;
  if (status === "later") return { ...sent, notBefore: now + LATER_MS };
  return { ...sent, refused: { reason, error } };
}

/** Milliseconds until the next try after so many that failed: 5 s, doubled up to 15 minutes. */
export function backOff(failures: number): number {
  return Math.min(5_000 * 2 ** Math.max(0, failures - 1), 900_000);
}

/** Refusals that time does not mend: the day is closed or full, or the log that is there is closed, for good. */
const FINAL = new Set(["day-closed", "edit-closed", "too-many"]);

/** A refused answer to be sent once more as it is: a clock may be right by now, a program back. Null where that is of no use. */
export function again({ event, refused }: Waiting): PhoneEvent | null {
  return refused === null || FINAL.has(refused.reason) ? null : event;
}

/**
 * A refused session as it may be taken all the same: without what it says of single stretches, which another program does
 * not know. "All done" would be said of that one's stretches then, so it is "some".
 * @returns null where there is no such way
 */
export function simpler({ event, refused }: Waiting): PhoneEvent | null {
  if (refused?.reason !== "not-found" || event.type !== "session") return null;
  const { revisionId, exercises, during } = event;
  if (revisionId === null && exercises.length + during.length === 0) return null;
  const status = event.status === "DONE" ? "PARTLY" : event.status;
  return { ...event, status, revisionId: null, exercises: [], during: [] };
}

/** The number that a refused answer holds, to be opened as a pain log; null where there is none. */
export function painOf({ event }: Waiting): { score: number; note: string | null } | null {
  if (event.type === "red-flag") return null;
  const score = event.type === "pain" ? event.score : event.pain;
  return score === null ? null : { score, note: event.note };
}

import pg from "pg";
import { env } from "./env.server";
import { journal } from "./journal.server";

/** Wakes whoever waits for events of a clinic. It tells nothing: the table of events is the truth. */

export const EVENTS_CHANNEL = "supple_events";
/** House figure: how soon a connection that was lost is made again. */
const AGAIN_MS = 300;

const listeners = new Map<string, Set<() => void>>();
let isListening = false;
let hangUp: (() => void) | null = null;

/** Wakes this process. */
export function ring(clinicId: string): void {
  for (const wake of listeners.get(clinicId) ?? []) wake();
}

/** Calls `wake` whenever there may be something new. @returns what ends that */
export function onRing(clinicId: string, wake: () => void): () => void {
  const some = listeners.get(clinicId) ?? new Set();
  listeners.set(clinicId, some.add(wake));
  if (env.provider === "postgresql") listen();
  return () => {
    some.delete(wake);
    if (some.size === 0) listeners.delete(clinicId);
    if (listeners.size === 0) hangUp?.();
  };
}

/** A connection of its own, since what listens does nothing else. SQLite has one process, which rings by itself. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  const client = new pg.Client({ connectionString: env.databaseUrl, keepAlive: true });
  const warn = (err: Error) => journal.warn({ err }, "the connection that hears of events ended");
  let isOver = false;
  const end = (error?: Error) => {
    if (isOver) return;
    isOver = true;
    hangUp = null;
    if (error) warn(error);
    client.end().catch(warn);
    setTimeout(() => {
      isListening = false;
      if (listeners.size > 0) listen();
    }, AGAIN_MS).unref();
  };
  hangUp = () => end();
  client.on("error", end);
  client.on("end", () => end());
  client.on("notification", ({ payload = "" }) => ring(payload));
  client
    .connect()
    .then(() => client.query(`LISTEN ${EVENTS_CHANNEL}`))
    .then(() => {
      // What was missed while nobody heard.
      for (const clinicId of listeners.keys()) ring(clinicId);
    })
    .catch(end);
}

import { now } from "./clock.server";
import { onRing } from "./event-bell.server";
import type { EventsSince, StoredEvent } from "./events.server";
import { journal } from "./journal.server";
import { isUnavailable } from "./unavailable.server";

/**
 * How often a stream looks whether its reader still may, and for what nobody rang about: well below the five seconds
 * after which a stream has to end that its reader lost.
 */
const LOOK_MS = 3_000;
/** Proxies end a connection that is silent for a minute, or half of one. */
const BEAT_MS = 20_000;
/** What a browser waits before it connects again. */
const RETRY_MS = 1_000;
/**
 * Ids rise in the order of statements, not of commits. Longer than a transaction can be open (lib/db.server), with
 * room for clocks of several servers that differ.
 */
const LOOK_BACK_MS = 30_000;
/** House figure: browsers of one person, each of which has one stream. */
const STREAMS_EACH = 6;

type Asked = {
  /** Whose stream it is. */
  personId: string;
  clinicId: string;
  /** Id of the newest event that the page knows; those of before are not sent. */
  after: number;
  /** Ends with it. */
  signal: AbortSignal;
  /** What its reader may hear of by now; null: they may hear nothing any more. */
  read: (since: EventsSince) => Promise<StoredEvent[] | null>;
};

const open = new Map<string, Set<() => void>>();

/** A stream of events (text/event-stream): their ids and kinds, as long as its reader may hear of them. */
export function liveStream(asked: Asked): Response {
  let stop: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      stop = run(asked, controller);
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      // Nothing in between may keep it back to compress or to collect it.
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

/** Streams end first when a server stops: a request that never ends would be waited for. */
export function endLiveStreams(): void {
  for (const streams of open.values()) for (const end of [...streams]) end();
}

function run(
  { personId, clinicId, after, signal, read }: Asked,
  controller: ReadableStreamDefaultController<Uint8Array>,
): () => void {
  const encoder = new TextEncoder();
  const say = (text: string) => controller.enqueue(encoder.encode(text));
  const sent = new Map<number, number>();
  let [newest, isBusy, isWoken, isOver] = [after, false, false, false];

  const look = async () => {
    isWoken = true;
    if (isBusy) return;
    isBusy = true;
    while (isWoken && !isOver) {
      isWoken = false;
      await deliver().catch((error: unknown) => {
        // A database that is away for a moment: the next look finds what came in.
        if (!isUnavailable(error)) journal.error({ err: error }, "a stream of events failed");
      });
    }
    isBusy = false;
  };
  const deliver = async () => {
    const lookBack = now().getTime() - LOOK_BACK_MS;
    const events = await read({ after: newest, since: new Date(lookBack) });
    if (isOver) return;
    if (events === null) return end();
    for (const { id, kind } of events) {
      // What was put in before the page was made stands on it, unless it was committed later: then it is told once too often.
      if (!sent.has(id))
        say(`id: ${Math.max(id, newest)}\ndata: ${JSON.stringify({ id, kind })}\n\n`);
      sent.set(id, Date.now());
      newest = Math.max(newest, id);
    }
    for (const [id, at] of sent) if (at < Date.now() - 2 * LOOK_BACK_MS) sent.delete(id);
  };
  // Whoever went away has closed it.
  const end = (isGone = false) => {
    if (isOver) return;
    isOver = true;
    clearInterval(looking);
    clearInterval(beating);
    hangUp();
    mine.delete(close);
    if (mine.size === 0) open.delete(personId);
    if (!isGone) controller.close();
  };
  const close = () => end();

  const mine = open.get(personId) ?? new Set();
  open.set(personId, mine.add(close));
  const [oldest] = mine;
  if (mine.size > STREAMS_EACH) oldest?.();
  const looking = setInterval(look, LOOK_MS);
  const beating = setInterval(() => say(":\n\n"), BEAT_MS);
  const hangUp = onRing(clinicId, look);
  signal.addEventListener("abort", close);
  say(`retry: ${RETRY_MS}\n\n`);
  void look();
  return () => end(true);
}

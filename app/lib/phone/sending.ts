/** How many answers are going to the clinic, "sent" once all of them have arrived, null while nothing is under way. */
export type Sending = number | "sent" | null;

const NAME = "supple-sending";
/** By a page that was opened meanwhile: whoever sends says it once more. */
const ASK = "?";
let current: Sending = null;
/** Open as long as this page, or the worker, sends. */
let own: BroadcastChannel | null = null;

/** Says to each open page how it stands: another tab, or the worker, may be the one that sends. */
export function saySending(now: Sending): void {
  current = now;
  if (!("BroadcastChannel" in globalThis)) return;
  const channel = own ?? new BroadcastChannel(NAME);
  channel.postMessage(now);
  if (typeof now === "number") {
    own = channel;
    channel.onmessage = ({ data }: MessageEvent<Sending | typeof ASK>) => {
      if (data === ASK) channel.postMessage(now);
    };
  } else {
    channel.close();
    own = null;
  }
}

/** For useSyncExternalStore: what was said last, and by whoever is at it when somebody begins to listen. */
export const sending = {
  subscribe(listener: () => void): () => void {
    if (!("BroadcastChannel" in globalThis)) return () => undefined;
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }: MessageEvent<Sending | typeof ASK>) => {
      if (data === ASK) return;
      current = data;
      listener();
    };
    channel.postMessage(ASK);
    return () => channel.close();
  },
  get: (): Sending => current,
};

/** How many answers are going to the clinic, "sent" once all of them have arrived, null while nothing is under way. */
export type Sending = number | "sent" | null;

const NAME = "supple-sending";
let current: Sending = null;

/** Says to each open page how it stands: another tab, or the worker, may be the one that sends. */
export function saySending(now: Sending): void {
  current = now;
  if (!("BroadcastChannel" in globalThis)) return;
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(now);
  channel.close();
}

/** For useSyncExternalStore: what was said last, since somebody listens. */
export const sending = {
  subscribe(listener: () => void): () => void {
    if (!("BroadcastChannel" in globalThis)) return () => undefined;
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }: MessageEvent<Sending>) => {
      current = data;
      listener();
    };
    return () => channel.close();
  },
  get: (): Sending => current,
};

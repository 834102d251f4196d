import { useCallback, useEffect, useRef, useState } from "react";
import type { SignInEnd } from "./sign-in-end";

const CHANNEL = "supple-sign-in-end";

/**
 * When the sign-in ends, as far as any tab of this browser knows: each tells the others what it hears from the server.
 * @param loaded what the page's own data says
 */
export function useSharedEnd(loaded: SignInEnd) {
  const [end, setEnd] = useState(loaded);
  const channel = useRef<BroadcastChannel | null>(null);
  const know = useCallback((heard: SignInEnd) => {
    setEnd((known) => later(known, heard));
    channel.current?.postMessage(heard);
  }, []);
  useEffect(() => {
    const opened = new BroadcastChannel(CHANNEL);
    opened.onmessage = ({ data }: MessageEvent<SignInEnd>) => setEnd((known) => later(known, data));
    channel.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => know(loaded), [know, loaded]);
  return { end, know };
}

/** Use puts an end off, so of two that are known the later one is the newer one. */
function later(known: SignInEnd, heard: SignInEnd): SignInEnd {
  return heard.at > known.at ? heard : known;
}

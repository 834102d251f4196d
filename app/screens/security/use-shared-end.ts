import { useCallback, useEffect, useRef, useState } from "react";
import { askEnd, endOf, type SignInEnd, type TimeLeft } from "./sign-in-end";

const CHANNEL = "supple-sign-in-end";

/**
 * When the sign-in ends, as far as any tab of this browser knows: each tells the others what it hears from the server.
 * @param left what the page's own data says, as of when it came
 */
export function useSharedEnd(left: TimeLeft) {
  const [end, setEnd] = useState<SignInEnd>(() => endOf(left));
  const seen = useRef(left);
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
  // The first page came some time before this: what it says is asked anew.
  useEffect(() => {
    askEnd("page").then((answer) => {
      if (answer && answer !== "ended") setEnd(answer);
    });
  }, []);
  useEffect(() => {
    if (seen.current === left) return;
    seen.current = left;
    know(endOf(left));
  }, [know, left]);
  return { end, know };
}

/** Use puts an end off, so of two that are known the later one is the newer one. */
function later(known: SignInEnd, heard: SignInEnd): SignInEnd {
  return heard.at > known.at ? heard : known;
}

import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import type { WarningProps } from "./sign-in-warning";

/** Well before the first warning could be due: a clinic's sign-ins last 5 minutes without use at least. */
const FETCHED_AFTER_MS = 60_000;

/**
 * Warns before a sign-in of staff ends for want of use. No page needs it at once, so what draws it is fetched a minute
 * later, and tried again where the network is not there.
 * @param left of the page's data, as long as it was when the page came
 */
export function LateWarning({ left }: { left: { endsInMs: number; isLast: boolean } }) {
  const end = useMemo(() => ({ at: Date.now() + left.endsInMs, isLast: left.isLast }), [left]);
  const [Warning, setWarning] = useState<ComponentType<WarningProps> | null>(null);
  const typedIn = useRef<HTMLFormElement | null>(null);
  useEffect(() => {
    const note = ({ target }: Event) => {
      typedIn.current = target instanceof Element ? target.closest("form[method=post]") : null;
    };
    const forget = () => {
      typedIn.current = null;
    };
    document.addEventListener("input", note);
    document.addEventListener("submit", forget);
    return () => {
      document.removeEventListener("input", note);
      document.removeEventListener("submit", forget);
    };
  }, []);
  useEffect(() => {
    if (Warning) return;
    const timer = setInterval(async () => {
      const loaded = await import("./sign-in-warning").catch(() => null);
      if (loaded) setWarning(() => loaded.SignInWarning);
    }, FETCHED_AFTER_MS);
    return () => clearInterval(timer);
  }, [Warning]);
  return Warning ? <Warning end={end} typedIn={typedIn} /> : null;
}

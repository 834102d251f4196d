import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { byItself, listenToEvents } from "~/lib/live-events";

/**
 * Reads the page's data anew when something came in; while the window is out of sight, as soon as it is seen again.
 * @param after id of the newest event that the page knew when it was opened
 */
export function useLive(after: number): void {
  const { revalidate } = useRevalidator();
  const from = useRef(after);
  useEffect(() => {
    let isStale = false;
    const look = () => {
      if (!isStale || document.visibilityState === "hidden") return;
      isStale = false;
      void byItself(revalidate);
    };
    const end = listenToEvents(from.current, () => {
      isStale = true;
      look();
    });
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      end();
    };
  }, [revalidate]);
}

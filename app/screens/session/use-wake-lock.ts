import { useEffect } from "react";

/** Keeps the screen on while `active`, where the browser can. */
export function useWakeLock(active: boolean): void {
  // The lock is the browser's; it is lost whenever the page is hidden and has to be asked for again.
  useEffect(() => {
    if (!active || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const take = async () => {
      if (document.visibilityState !== "visible") return;
      // Refused when the battery is low: the session goes on all the same.
      const taken = await navigator.wakeLock.request("screen").catch(() => null);
      if (isOver) await taken?.release();
      else lock = taken;
    };
    void take();
    document.addEventListener("visibilitychange", take);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", take);
      void lock?.release();
    };
  }, [active]);
}

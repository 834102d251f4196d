import { useEffect } from "react";
import { SESSION_LOCK } from "~/lib/phone/worker-messages";

/** Says to all tabs that a session is under way here, as long as it is drawn. Where the browser has no locks, nobody is told. */
export function useSessionLock(): void {
  // The lock is the browser's, and is held until a promise is kept.
  useEffect(() => {
    if (!("locks" in navigator)) return;
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    void navigator.locks.request(SESSION_LOCK, { mode: "shared" }, () => over);
    return end;
  }, []);
}

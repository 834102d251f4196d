import { useEffect, useState } from "react";

/** A slow breath: this long from one pose to the other. */
export const EACH_WAY_MS = 4000;

/** A tab that was hidden goes on from where it was instead of leaping ahead. */
const LONGEST_STEP_MS = 100;

/** Share of the movement after so many milliseconds: 1 (end pose) at first, 0 after one way, slow at both ends. */
export const breathingShare = (elapsedMs: number): number =>
  (1 + Math.cos((Math.PI * elapsedMs) / EACH_WAY_MS)) / 2;

/** Where in the movement the figure is now, 0–1; it stays put while `moving` is false. */
export function useBreathing(moving: boolean): number {
  const [elapsedMs, setElapsedMs] = useState(0);
  // The frame clock lives in the browser, outside React: it is taken up here and let go on pause and on leaving the page.
  useEffect(() => {
    if (!moving) return;
    let before: number | null = null;
    let request = requestAnimationFrame(function step(now) {
      const passedMs = before === null ? 0 : Math.min(now - before, LONGEST_STEP_MS);
      before = now;
      setElapsedMs((sofar) => (sofar + passedMs) % (2 * EACH_WAY_MS));
      request = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(request);
  }, [moving]);
  return breathingShare(elapsedMs);
}

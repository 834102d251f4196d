import { useSyncExternalStore } from "react";

/** What the reader's system asks for; "unknown" on the server and without JavaScript. */
export type MotionPreference = "unknown" | "reduce" | "allow";

const QUERY = "(prefers-reduced-motion: reduce)";

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

const onClient = (): MotionPreference => (window.matchMedia(QUERY).matches ? "reduce" : "allow");
const onServer = (): MotionPreference => "unknown";

/** Follows the system's wish for less motion, also when it changes while the page is open. */
export const useMotionPreference = (): MotionPreference =>
  useSyncExternalStore(subscribe, onClient, onServer);

/**
 * Whether a figure moves. The reader's own press of the button (`wanted`) counts more than the system's preference, so
 * that a movement can still be watched once on purpose where motion is reduced.
 */
export function motionOf(preference: MotionPreference, wanted: boolean | null) {
  const moving = wanted ?? preference === "allow";
  return {
    moving,
    /** Never set in motion: the end pose, not wherever the clock stands. */
    atRest: !moving && wanted === null,
    /** A button that does nothing must not be there: it needs scripts. */
    canChoose: preference !== "unknown",
  };
}

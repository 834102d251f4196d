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

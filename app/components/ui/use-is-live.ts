import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page answers by now: false in what the server draws, and until its scripts have arrived. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

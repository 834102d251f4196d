import { useNavigation } from "@remix-run/react";
import { useSyncExternalStore } from "react";
import { connection } from "~/lib/connection";

/** Whether a form is on its way to the server, or its answer is on its way back; false once it did not get there. */
export function useIsSending(): boolean {
  const { state, formMethod } = useNavigation();
  const trouble = useTrouble();
  return state !== "idle" && formMethod === "POST" && trouble === null;
}

/** What keeps the newest form or page from getting there. */
export function useTrouble() {
  return useSyncExternalStore(connection.subscribe, connection.getTrouble, () => null);
}

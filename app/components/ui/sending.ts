import { useNavigation } from "@remix-run/react";
import { useSyncExternalStore } from "react";
import { connection } from "~/lib/connection";

/** Whether a form or a page is on its way to the server, or its answer is on its way back; false once it did not get there. */
export function useIsUnderWay(): boolean {
  const { state } = useNavigation();
  const trouble = useTrouble();
  return state !== "idle" && trouble === null && !connection.isHolding();
}

/** The same of a form alone. */
export function useIsSending(): boolean {
  const { formMethod } = useNavigation();
  return useIsUnderWay() && formMethod === "POST";
}

/** What keeps the newest form or page from getting there. */
export function useTrouble() {
  return useSyncExternalStore(connection.subscribe, connection.getTrouble, () => null);
}

import type { Params } from "@remix-run/react";
import { isLocalDate } from "~/domain/calendar/dates";

/**
 * The session that an address names: /…/:dueOn/:slot, with ?id= for a log of an earlier program.
 * @throws 404 when it cannot be one
 */
export function readLogTarget(request: Request, params: Params) {
  const { dueOn = "", slot = "" } = params;
  if (!isLocalDate(dueOn) || !/^[1-9]\d?$/.test(slot)) {
    throw new Response("Session not found", { status: 404, statusText: "Not Found" });
  }
  return { dueOn, slot: Number(slot), id: new URL(request.url).searchParams.get("id") };
}

import type { Actor } from "./actor.server";
import { pageAddress } from "./page-address.server";

/** Where staff set their second factor up. */
export const SET_UP_PATH = "/clinic/settings/security";

/** Whether somebody can do nothing else before they have set a second factor up. */
export function mustSetUp(actor: Actor): boolean {
  return actor.kind !== "patient" && actor.mustSetUpFactor;
}

/** What is open to them until then: setting it up, and the way out. */
export function isOpenBeforeSetUp(request: Request): boolean {
  const [path = ""] = pageAddress(request).split("?");
  return path === SET_UP_PATH || path === "/logout";
}

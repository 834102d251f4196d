import { NOTHING_STORED } from "~/domain/session/log-stamp";
import type { Knowledge } from "./input.server";

/**
 * What the sender of a form knew of the log that is stored: "all" of it, so that a field left empty means so;
 * "part" of it, so that an empty field says nothing; or "nothing", so that they have to be asked.
 * @param stored the stamp of what is stored
 * @param isAgain this form was sent before, and nothing else since
 */
export function whatIsKnown(
  { seen, over }: Knowledge,
  stored: string,
  isAgain: boolean,
): "all" | "part" | "nothing" {
  if (seen === stored || (seen === NOTHING_STORED && isAgain)) return "all";
  return over === stored || seen === undefined ? "part" : "nothing";
}

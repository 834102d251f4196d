import { isFetchedAhead } from "./use.server";

/**
 * Whether a person asked for a page to look at it. A browser that fetches ahead, because the pointer rests on a link,
 * says so; whoever asks for the head alone reads nothing.
 */
export function isLookedAt({ method, headers }: Request): boolean {
  return method === "GET" && !isFetchedAhead(headers);
}

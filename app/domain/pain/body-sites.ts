import type { BodySite } from "~/domain/rows";

/** In the order in which they are offered; app/words says them. */
export const bodySites = [
  "front-of-hip",
  "groin",
  "side-of-hip",
  "buttock",
  "low-back",
  "thigh",
  "knee",
  "elsewhere",
] as const satisfies readonly BodySite[];

/** The body site with this code; null for anything else. */
export function parseBodySite(code: string | null): BodySite | null {
  return bodySites.find((site) => site === code) ?? null;
}

/** Where it hurts, as codes; app/words says them. */
export const bodySites = [
  "front-of-hip",
  "groin",
  "side-of-hip",
  "buttock",
  "low-back",
  "thigh",
  "knee",
  "elsewhere",
] as const;

export type BodySite = (typeof bodySites)[number];

/** The body site with this code; null for anything else. */
export function parseBodySite(code: string | null): BodySite | null {
  return bodySites.find((site) => site === code) ?? null;
}

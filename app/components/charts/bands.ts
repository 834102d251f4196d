import type { PainLimits } from "~/domain/rows";

/** The ground behind scores of one light: from one score to another, 0–10. */
export type Band = { light: "green" | "amber"; from: number; to: number; fill: string };

/** Green ends at the green limit, amber at the ceiling, as on the phone; without a step between them there is no amber. */
export function bandsOf({ greenMax, ceiling }: PainLimits): Band[] {
  const green: Band = { light: "green", from: 0, to: greenMax, fill: "var(--c-band)" };
  const amber: Band = { light: "amber", from: greenMax, to: ceiling, fill: "var(--c-band-amber)" };
  return [green, amber].filter(({ from, to }) => to > from);
}

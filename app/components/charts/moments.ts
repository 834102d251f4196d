import type { ProgressPoint } from "~/domain/pain/progress-series";

/** Pain moments, each with a mark and a word of its own (`progress.chart.moments`). */
export const moments = ["before", "during", "after", "nextMorning", "daily"] as const;

export type Moment = (typeof moments)[number];

/** From the lowest to the highest score before and after one day's sessions; null without both, or without a way between them. */
export function stemOf({ before, after }: ProgressPoint): [low: number, high: number] | null {
  if (before.length === 0 || after.length === 0) return null;
  const scores = [...before, ...after];
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  return low === high ? null : [low, high];
}

import type { ProgressPoint } from "~/domain/pain/progress-series";
import { moments, stemOf } from "./moments";

/** Where the words of the ceiling stand: at which end of its line, and on which side. */
export type CeilingSpot = { end: "left" | "right"; side: "below" | "above" };

/** From the line down to the base of the words, in pixels. */
export const ceilingOffset: Record<CeilingSpot["side"], number> = { below: 15, above: -7 };

const spots: readonly CeilingSpot[] = [
  { end: "left", side: "below" },
  { end: "right", side: "above" },
  { end: "left", side: "above" },
  { end: "right", side: "below" },
];

/** The words take up to this share of the width, and these points beside the line. */
const WIDTH_SHARE = 0.3;
const NEAR = 0.2;
const FAR = 1;

/** The spot over the fewest marks and missing days; the design's own, left and below, when equal. */
export function ceilingSpot(points: readonly ProgressPoint[], ceiling: number): CeilingSpot {
  const reach = Math.ceil(points.length * WIDTH_SHARE);
  const crowd = ({ end, side }: CeilingSpot) => {
    const days = end === "left" ? points.slice(0, reach) : points.slice(-reach);
    const band =
      side === "below" ? [ceiling - FAR, ceiling - NEAR] : [ceiling + NEAR, ceiling + FAR];
    return days.filter((point) => point.missing || isTouched(point, band)).length;
  };
  const crowds = spots.map((spot) => ({ spot, crowd: crowd(spot) }));
  return crowds.reduce((best, each) => (each.crowd < best.crowd ? each : best)).spot;
}

/** True when a mark, the mean, or the stem from before to after lies in the band. */
function isTouched(point: ProgressPoint, [low = 0, high = 10]: number[]): boolean {
  const lies = (from: number, to: number) => from <= high && to >= low;
  if (point.mean7 !== null && lies(point.mean7, point.mean7)) return true;
  const stem = stemOf(point);
  if (stem !== null && lies(...stem)) return true;
  return moments.some((moment) => point[moment].some((score) => lies(score, score)));
}

import type { ProgressPoint } from "~/domain/chart";
import { moments } from "./moments";

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

/** The words take up to this share of the width, and this many points of the scale. */
const WIDTH_SHARE = 0.3;
const HEIGHT_POINTS = 1;

/** The spot over the fewest marks and missing days; the design's own, left and below, when equal. */
export function ceilingSpot(points: readonly ProgressPoint[], ceiling: number): CeilingSpot {
  const reach = Math.ceil(points.length * WIDTH_SHARE);
  const crowd = ({ end, side }: CeilingSpot) => {
    const days = end === "left" ? points.slice(0, reach) : points.slice(-reach);
    const low = side === "below" ? ceiling - HEIGHT_POINTS : ceiling;
    return days.filter((point) => point.missing || isTouched(point, low, low + HEIGHT_POINTS))
      .length;
  };
  return spots.reduce((best, spot) => (crowd(spot) < crowd(best) ? spot : best));
}

function isTouched(point: ProgressPoint, low: number, high: number): boolean {
  const scores = [...moments.map((moment) => point[moment]), point.mean7];
  return scores.some((score) => score !== null && low <= score && score <= high);
}

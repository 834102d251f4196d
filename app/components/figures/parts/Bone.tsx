import { distance, round } from "~/components/figures/geometry";
import { OUTLINES, outlineId } from "~/components/figures/shapes/outlines";
import { type Placement, placedAt } from "~/components/figures/shapes/placement";
import type { Point } from "~/content/poses/types";

/** Shorter than this share of its length, a bone comes so far out of the page that its round ends would look pinched. */
const PINCHED = 0.9;

const EDGE_WIDTH = 0.7;

/** One part of the body, placed along its bone; with an edge where it lies over a part of the same colour. */
export function Bone({ fill, edge, ...placement }: Placement & { fill: string; edge?: string }) {
  const { outline, from, to } = placement;
  const { ends, length } = OUTLINES[outline];
  const pinched = ends !== null && distance(from, to) < PINCHED * length;
  return (
    <>
      <use
        href={`#${outlineId(outline)}`}
        transform={placedAt(placement)}
        fill={fill}
        stroke={edge}
        strokeWidth={edge && EDGE_WIDTH}
      />
      {pinched && <Disc at={from} radius={ends[0]} fill={fill} />}
      {pinched && <Disc at={to} radius={ends[1]} fill={fill} />}
    </>
  );
}

export function Disc({ at, radius, fill }: { at: Point; radius: number; fill: string }) {
  return <circle cx={round(at[0])} cy={round(at[1])} r={round(radius)} fill={fill} stroke="none" />;
}

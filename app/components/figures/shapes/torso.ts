import { add, curveThrough, perpendicular, scale, smoothPath, subtract, unit } from "../geometry";
import type { Joints, Point, View } from "../types";

/** Share of the way up the spine (0 pelvis, 1 neck; beyond both ends too) and the half width there. */
type Contour = readonly (readonly [along: number, width: number])[];

const CHEST: Record<View, Contour> = {
  side: [
    [-0.16, 4.6],
    [-0.06, 7],
    [0.1, 7.3],
    [0.3, 6.6],
    [0.5, 6.9],
    [0.72, 8],
    [0.86, 6.9],
    [0.98, 4.2],
  ],
  front: [
    [-0.2, 6],
    [-0.1, 10.6],
    [0.02, 12.4],
    [0.2, 11.2],
    [0.42, 9.3],
    [0.66, 10.8],
    [0.84, 12.6],
    [0.95, 9.6],
    [1.02, 4.6],
  ],
};
const BACK: Record<View, Contour> = {
  side: [
    [-0.2, 5.2],
    [-0.1, 8.2],
    [0.03, 9],
    [0.2, 7.4],
    [0.42, 6],
    [0.62, 6.6],
    [0.8, 7.2],
    [0.93, 5.6],
    [1.02, 3.8],
  ],
  front: CHEST.front,
};
const SHORTS_WIDTH: Record<View, number> = { side: 11, front: 15 };
const SHORTS_HEIGHTS = [-0.5, 0, 0.17];
const SPINE_LENGTH = 36;

export type TorsoShape = ReturnType<typeof torsoShape>;

/** Outline of the torso, the shorts to be clipped by it, and the spine as a curve with its normals. */
export function torsoShape({ hip, mid, neck }: Joints, view: View) {
  const onCurve = (along: number) => curveThrough(hip, mid, neck, along);
  const tailward = scale(unit(subtract(onCurve(0.02), hip)), SPINE_LENGTH);
  const headward = scale(unit(subtract(neck, onCurve(0.98))), SPINE_LENGTH);
  const spineAt = (along: number): Point => {
    if (along < 0) return add(hip, scale(tailward, along));
    return along > 1 ? add(neck, scale(headward, along - 1)) : onCurve(along);
  };
  const normalAt = (along: number): Point =>
    perpendicular(unit(subtract(spineAt(along + 0.02), spineAt(along - 0.02))));
  const beside = (along: number, width: number) =>
    add(spineAt(along), scale(normalAt(along), width));

  const front = CHEST[view].map(([along, width]) => beside(along, width));
  const back = BACK[view].map(([along, width]) => beside(along, -width));
  const width = SHORTS_WIDTH[view];
  const waistband = [
    ...SHORTS_HEIGHTS.map((along) => beside(along, width)),
    spineAt(0.205),
    ...[...SHORTS_HEIGHTS].reverse().map((along) => beside(along, -width)),
  ];
  return {
    outline: smoothPath([...front, ...back.reverse()]),
    shorts: smoothPath(waistband, 1 / 9),
    spineAt,
    normalAt,
  };
}

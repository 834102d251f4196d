import {
  add,
  curveThrough,
  mix,
  perpendicular,
  scale,
  smoothPath,
  subtract,
  unit,
} from "~/components/figures/geometry";
import { LENGTHS } from "~/components/figures/rig/lengths";
import { sine } from "~/components/figures/rig/space";
import type { Point, Skeleton } from "~/content/poses/types";

/**
 * Half widths along the spine (0 pelvis, 1 neck; beyond both ends too): seen from the side to the front and to the back,
 * seen from the front to either side.
 */
const CONTOUR = [
  { along: -0.2, belly: 3.6, back: 5.2, flank: 6 },
  { along: -0.1, belly: 6.2, back: 8.2, flank: 10.6 },
  { along: 0.02, belly: 7.3, back: 9, flank: 12.4 },
  { along: 0.17, belly: 7, back: 7.6, flank: 11.4 },
  { along: 0.42, belly: 6.7, back: 6, flank: 9.3 },
  { along: 0.66, belly: 7.8, back: 6.7, flank: 10.8 },
  { along: 0.84, belly: 7.1, back: 6.8, flank: 12.6 },
  { along: 0.95, belly: 4.9, back: 5.2, flank: 9.6 },
  { along: 1.02, belly: 3.4, back: 3.8, flank: 4.6 },
] as const;

const SPINE_LENGTH = 2 * LENGTHS.halfSpine;
const WAIST = 0.17;
/** The trousers stand out by this much, so that no shirt shows at their edge. */
const OVERLAP = 0.25;

export type TorsoShape = ReturnType<typeof torsoShape>;

/** Outline of the torso and of the upper part of the trousers, and the spine as a curve with its normals. */
export function torsoShape({ joints, turns }: Skeleton) {
  const { hip, mid, neck } = joints;
  const onCurve = (along: number) => curveThrough(hip, mid, neck, along);
  const tailward = scale(unit(subtract(onCurve(0.02), hip)), SPINE_LENGTH);
  const headward = scale(unit(subtract(neck, onCurve(0.98))), SPINE_LENGTH);
  const spineAt = (along: number): Point => {
    if (along < 0) return add(hip, scale(tailward, along));
    return along > 1 ? add(neck, scale(headward, along - 1)) : onCurve(along);
  };
  /** Points to the body's front, seen from the side. */
  const normalAt = (along: number): Point =>
    perpendicular(unit(subtract(spineAt(along + 0.02), spineAt(along - 0.02))));

  const contour = CONTOUR.map(({ along, belly, back, flank }) => {
    const degrees = mix(turns.hips, turns.chest, Math.min(Math.max(along, 0), 1));
    const turned = Math.abs(sine(degrees));
    return { along, front: mix(belly, flank, turned), back: mix(back, flank, turned) };
  });
  const beside = (along: number, width: number) =>
    add(spineAt(along), scale(normalAt(along), width));
  const around = (rows: typeof contour, wider: number, waist: readonly Point[]) =>
    smoothPath([
      ...rows.map(({ along, front }) => beside(along, front + wider)),
      ...waist,
      ...[...rows].reverse().map(({ along, back }) => beside(along, -back - wider)),
    ]);
  const belowWaist = contour.filter(({ along }) => along <= WAIST);
  return {
    outline: around(contour, 0, []),
    trousers: around(belowWaist, OVERLAP, [spineAt(WAIST + 0.035)]),
    spineAt,
    normalAt,
  };
}

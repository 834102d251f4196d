import { perpendicular, place, smoothPath, subtract, unit } from "../geometry";
import type { Joints, LimbSide, Point, View } from "../types";
import { limbPath, type Profile } from "./limb";

// Of a leg that hangs down, the first radius is the back and the second the front.
const THIGH: Profile = [
  [0, 8.1],
  [0.22, 8, 8.2],
  [0.55, 6.7, 7.2],
  [0.85, 5.2, 5.7],
  [1, 5, 5.1],
];
const SHANK: Profile = [
  [0, 4.9, 4.9],
  [0.16, 5.5, 4.7],
  [0.34, 5.9, 4.4],
  [0.6, 4.3, 3.7],
  [0.86, 2.9, 2.9],
  [1, 2.8, 2.8],
];

const flipped = (profile: Profile): Profile =>
  profile.map(([along, front, back]) => [along, back ?? front, front] as const);

const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];

function footPath(knee: Point, ankle: Point, toe: Point): string {
  const forward = unit(subtract(toe, ankle));
  const shin = unit(subtract(ankle, knee));
  const soleSign = dot(perpendicular(forward), shin) < 0 ? -1 : 1;
  // A pointed foot lies in line with the shin and shows hardly any heel.
  const heel = Math.abs(dot(forward, shin)) > 0.9 ? 1.4 : 3.6;
  const at = (origin: Point, along: number, down: number) =>
    place(origin, forward, along, down * soleSign);
  return smoothPath([
    at(ankle, 0, -2.6),
    at(ankle, 4, -1.9),
    at(ankle, 9, 0.8),
    at(toe, 0, 1.6),
    at(toe, 1.3, 2.9),
    at(toe, 0, 4.3),
    at(ankle, 5, 4.1),
    at(ankle, 1 - heel, 4.4),
    at(ankle, -heel, 2.2),
    at(ankle, -2.4, -1),
  ]);
}

export type LegShape = ReturnType<typeof legShape>;

/** Outlines of one leg, in drawing order foot, shank, thigh. */
export function legShape(joints: Joints, side: LimbSide, view: View) {
  const hip = joints[`hip${side}` as const];
  const knee = joints[`knee${side}` as const];
  const ankle = joints[`ankle${side}` as const];
  const mirrored = view === "front" && side === "F";
  return {
    foot: footPath(knee, ankle, joints[`toe${side}` as const]),
    shank: limbPath(knee, ankle, SHANK),
    thigh: limbPath(hip, knee, mirrored ? flipped(THIGH) : THIGH),
  };
}

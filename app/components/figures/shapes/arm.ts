import { blend } from "../geometry";
import type { Joints, LimbSide, View } from "../types";
import { limbPath, type Profile } from "./limb";

const UPPER_ARM: Profile = [
  [0, 4.5],
  [0.25, 4.5],
  [0.6, 3.9],
  [1, 3.3],
];
const FOREARM: Profile = [
  [0, 3.3],
  [0.22, 3.7],
  [0.6, 2.9],
  [1, 2.2],
];
const HAND: Profile = [
  [0, 2.2],
  [0.45, 2.6],
  [0.8, 2.1],
  [1, 1.5],
];
const SLEEVE: Record<View, Profile> = {
  side: [
    [0, 5.1],
    [0.5, 5],
    [0.97, 4.7],
    [1, 4.6],
  ],
  front: [
    [0, 4.2],
    [0.5, 4.7],
    [0.97, 4.6],
    [1, 4.5],
  ],
};

/** Outlines of one arm, in drawing order hand, forearm, upper arm, sleeve. */
export function armShape(joints: Joints, side: LimbSide, view: View) {
  const shoulder = joints[`shoulder${side}` as const];
  const elbow = joints[`elbow${side}` as const];
  const wrist = joints[`wrist${side}` as const];
  return {
    hand: limbPath(wrist, joints[`hand${side}` as const], HAND),
    forearm: limbPath(elbow, wrist, FOREARM),
    upperArm: limbPath(shoulder, elbow, UPPER_ARM),
    sleeve: limbPath(shoulder, blend(shoulder, elbow, 0.5), SLEEVE[view]),
  };
}

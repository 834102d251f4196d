import type { Arm, JointName, Leg, LimbSide, Place, View } from "~/content/poses/types";
import { LENGTHS } from "./lengths";
import {
  along,
  cosine,
  inSpace,
  length,
  minus,
  plus,
  sidesOf,
  sine,
  times,
  type Vector,
} from "./space";

export type Solved = Partial<Record<JointName, Vector>>;

/** Where a place is, as deep as `root` unless it says otherwise. */
function locate(place: Place, root: Vector, joints: Solved): Vector {
  if (!("on" in place)) return inSpace(place, root[2]);
  const joint = joints[place.on];
  if (joint === undefined) throw new Error(`A limb holds on to ${place.on}, which is placed later`);
  return plus(joint, inSpace(place.by, 0));
}

/** Which way a limb goes whose tip is told to be at its root. */
const ANY_WAY: Vector = [0, 1, 0];

/**
 * Bends two bones so that they reach from `root` to `tip`; a tip out of reach is pulled in, just short of straight, and one
 * too near for bones of two lengths is pushed out, just short of folded.
 */
function reach(root: Vector, tip: Vector, upper: number, lower: number, bend: number) {
  const asked = minus(tip, root);
  const way = length(asked) === 0 ? ANY_WAY : asked;
  const nearest = Math.abs(upper - lower) * 1.0005;
  const far = Math.min(Math.max(length(asked), nearest), (upper + lower) * 0.9995);
  const direction = times(way, 1 / length(way));
  const share = far === 0 ? 0 : (upper * upper - lower * lower + far * far) / (2 * far);
  const aside = Math.sqrt(Math.max(0, upper * upper - share * share));
  const [onPage, toViewer] = sidesOf(way);
  const out = plus(times(onPage, cosine(bend)), times(toViewer, sine(bend)));
  return {
    middle: plus(root, plus(times(direction, share), times(out, aside))),
    tip: plus(root, times(direction, far)),
  };
}

/** Which way knees and elbows point when the pose does not say: to the body's front, and to its back. */
export const LEG_BEND: Record<View, Record<LimbSide, number>> = {
  side: { N: 180, F: 180 },
  front: { N: 90, F: 90 },
};
export const ARM_BEND: Record<View, Record<LimbSide, number>> = {
  side: { N: 0, F: 0 },
  front: { N: 0, F: 180 },
};

/** Knee, ankle and toe of a leg that hangs from `hip`. */
export function solveLeg(leg: Leg, hip: Vector, side: LimbSide, view: View, joints: Solved) {
  const foot = along(leg.foot, LENGTHS.foot);
  if ("thigh" in leg) {
    const knee = plus(hip, along(leg.thigh, LENGTHS.thigh));
    const ankle = plus(knee, along(leg.shank, LENGTHS.shank));
    return { knee, ankle, toe: plus(ankle, foot) };
  }
  const goal = locate(leg.ankle, hip, joints);
  const bend = leg.bend ?? LEG_BEND[view][side];
  const { middle, tip } = reach(hip, goal, LENGTHS.thigh, LENGTHS.shank, bend);
  return { knee: middle, ankle: tip, toe: plus(tip, foot) };
}

/** Elbow, wrist and hand of an arm that hangs from `shoulder`. */
export function solveArm(arm: Arm, shoulder: Vector, side: LimbSide, view: View, joints: Solved) {
  if ("upper" in arm) {
    const elbow = plus(shoulder, along(arm.upper, LENGTHS.upperArm));
    const wrist = plus(elbow, along(arm.fore, LENGTHS.forearm));
    return { elbow, wrist, hand: plus(wrist, along(arm.palm ?? arm.fore, LENGTHS.hand)) };
  }
  const goal = locate(arm.hand, shoulder, joints);
  const bend = arm.bend ?? ARM_BEND[view][side];
  if (arm.palm !== undefined) {
    const palm = along(arm.palm, LENGTHS.hand);
    const wrist = minus(goal, palm);
    const bent = reach(shoulder, wrist, LENGTHS.upperArm, LENGTHS.forearm, bend);
    return { elbow: bent.middle, wrist: bent.tip, hand: plus(bent.tip, palm) };
  }
  const whole = LENGTHS.forearm + LENGTHS.hand;
  const bent = reach(shoulder, goal, LENGTHS.upperArm, whole, bend);
  const fore = times(minus(bent.tip, bent.middle), LENGTHS.forearm / whole);
  return { elbow: bent.middle, wrist: plus(bent.middle, fore), hand: bent.tip };
}

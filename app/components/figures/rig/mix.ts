import { blend, mix } from "~/components/figures/geometry";
import type {
  Arm,
  Body,
  Direction,
  JointName,
  Joints,
  Leg,
  LimbSide,
  Place,
  Turns,
} from "~/content/poses/types";
import { farLimbs } from "./far-side";
import { ARM_BEND, LEG_BEND } from "./limbs";
import { type Rig, solve, turnsOf } from "./solve";
import { asPair, directionOf } from "./space";

/** The two positions between which a body moves, written down and worked out. */
type Way = { rig: Rig; from: Body; to: Body; fromJoints: Joints; toJoints: Joints; t: number };

function mixDirection(a: Direction, b: Direction, t: number): Direction {
  const [from, to] = [asPair(a), asPair(b)];
  return [mix(from[0], to[0], t), mix(from[1], to[1], t)];
}

/** Whichever way two places are given, a hand or foot glides straight from one to the other. */
function mixPlace(a: Place, b: Place, joint: JointName, way: Way): Place {
  const { fromJoints, toJoints, t } = way;
  const together = "on" in a && "on" in b && a.on === b.on;
  const [from, to] = together ? [a.by, b.by] : [fromJoints[joint], toJoints[joint]];
  const point = blend(from, to, t);
  return together ? { on: a.on, by: point } : point;
}

/** The direction of a bone on its way, turned as little as possible: for limbs given in two different ways. */
function mixBone(root: JointName, tip: JointName, { fromJoints, toJoints, t }: Way): Direction {
  const before = directionOf(fromJoints[root], fromJoints[tip]);
  const after = directionOf(toJoints[root], toJoints[tip]);
  const turns = Math.round((before[0] - after[0]) / 360);
  return mixDirection(before, [after[0] + 360 * turns, after[1]], t);
}

function mixLeg(a: Leg, b: Leg, side: LimbSide, way: Way): Leg {
  const { t, rig } = way;
  const foot = mixDirection(a.foot, b.foot, t);
  if ("ankle" in a && "ankle" in b) {
    const usual = LEG_BEND[rig.view][side];
    const bend = mix(a.bend ?? usual, b.bend ?? usual, t);
    return { ankle: mixPlace(a.ankle, b.ankle, `ankle${side}`, way), foot, bend };
  }
  if ("thigh" in a && "thigh" in b) {
    return {
      thigh: mixDirection(a.thigh, b.thigh, t),
      shank: mixDirection(a.shank, b.shank, t),
      foot,
    };
  }
  const thigh = mixBone(`hip${side}`, `knee${side}`, way);
  return { thigh, shank: mixBone(`knee${side}`, `ankle${side}`, way), foot };
}

function mixArm(a: Arm, b: Arm, side: LimbSide, way: Way): Arm {
  const { t, rig } = way;
  if ("hand" in a && "hand" in b) {
    const usual = ARM_BEND[rig.view][side];
    const bend = mix(a.bend ?? usual, b.bend ?? usual, t);
    const free = a.palm === undefined && b.palm === undefined;
    const palm = free ? undefined : mixBone(`wrist${side}`, `hand${side}`, way);
    return { hand: mixPlace(a.hand, b.hand, `hand${side}`, way), palm, bend };
  }
  const palm = mixBone(`wrist${side}`, `hand${side}`, way);
  if ("upper" in a && "upper" in b) {
    return {
      upper: mixDirection(a.upper, b.upper, t),
      fore: mixDirection(a.fore, b.fore, t),
      palm,
    };
  }
  const upper = mixBone(`shoulder${side}`, `elbow${side}`, way);
  return { upper, fore: mixBone(`elbow${side}`, `wrist${side}`, way), palm };
}

function mixTurns({ rig, from, to, t }: Way): Turns {
  const [a, b] = [turnsOf(rig.view, from.turn), turnsOf(rig.view, to.turn)];
  return {
    hips: mix(a.hips, b.hips, t),
    chest: mix(a.chest, b.chest, t),
    head: mix(a.head, b.head, t),
  };
}

/** The body at share `t` of the way from one position to another: bones turn, hands and feet glide, no length changes. */
export function mixBody(rig: Rig, from: Body, to: Body, t: number): Body {
  const fromJoints = solve(rig, from).joints;
  const toJoints = solve(rig, to).joints;
  const way = { rig, from, to, fromJoints, toJoints, t };
  const farFrom = farLimbs(rig.view, fromJoints.hip[0]);
  const farTo = farLimbs(rig.view, toJoints.hip[0]);
  const chests: [Direction, Direction] = [from.chest ?? from.trunk, to.chest ?? to.trunk];
  return {
    at: [mix(from.at[0], to.at[0], t), mix(from.at[1], to.at[1], t)],
    trunk: mixDirection(from.trunk, to.trunk, t),
    chest: mixDirection(...chests, t),
    head: mixDirection(from.head ?? chests[0], to.head ?? chests[1], t),
    turn: mixTurns(way),
    legN: mixLeg(from.legN, to.legN, "N", way),
    legF: mixLeg(from.legF ?? farFrom.leg(from.legN), to.legF ?? farTo.leg(to.legN), "F", way),
    armN: mixArm(from.armN, to.armN, "N", way),
    armF: mixArm(from.armF ?? farFrom.arm(from.armN), to.armF ?? farTo.arm(to.armN), "F", way),
  };
}

import type {
  Anchor,
  Body,
  Leg,
  LimbSide,
  Pose,
  Skeleton,
  Turns,
  View,
} from "~/content/poses/types";
import { farLimbs } from "./far-side";
import { FAR_OFFSET, HALF_WIDTHS, LENGTHS, SHOULDER_DROP } from "./lengths";
import { solveArm, solveLeg } from "./limbs";
import { along, cosine, minus, plus, sidesOf, sine, times, type Vector } from "./space";

export type Rig = Pick<Pose, "view" | "anchor">;

const VIEW_TURN: Record<View, number> = { side: 0, front: 90 };

/** How far each part of a body is turned around the spine. */
export function turnsOf(view: View, turn: Body["turn"]): Turns {
  const all = VIEW_TURN[view];
  return { hips: all, chest: all, head: all, ...turn };
}

/** From the middle of the body to its near or far side, `half` units away and turned around `spine`. */
function sideways(spine: Vector, degrees: number, half: number, side: LimbSide): Vector {
  const [onPage, toViewer] = sidesOf(spine);
  const near = plus(times(onPage, -sine(degrees)), times(toViewer, cosine(degrees)));
  if (side === "N") return times(near, half);
  const [x, y] = FAR_OFFSET;
  return plus(times(near, -half), times([x, y, 0], Math.abs(cosine(degrees))));
}

/** The way from the hip joint of its side to an anchor on a leg. */
function downTo(anchor: Exclude<Anchor, "hip" | "neck">, leg: Leg | undefined): Vector {
  if (leg === undefined || !("thigh" in leg)) {
    throw new Error(`The leg of the anchor ${anchor} must be given by its directions`);
  }
  const knee = along(leg.thigh, LENGTHS.thigh);
  if (anchor.startsWith("knee")) return knee;
  const ankle = plus(knee, along(leg.shank, LENGTHS.shank));
  return anchor.startsWith("ankle") ? ankle : plus(ankle, along(leg.foot, LENGTHS.foot));
}

/** Works out where every joint of a body is. Throws when the body contradicts itself. */
export function solve({ view, anchor = "hip" }: Rig, body: Body): Skeleton {
  const { trunk, chest = trunk, head = chest, legN, armN } = body;
  const turns = turnsOf(view, body.turn);
  const lower = along(trunk, LENGTHS.halfSpine);
  const upper = along(chest, LENGTHS.halfSpine);
  const toHip = (side: LimbSide) => sideways(lower, turns.hips, HALF_WIDTHS.hips, side);

  const toAnchor = (): Vector => {
    if (anchor === "hip") return [0, 0, 0];
    if (anchor === "neck") return plus(lower, upper);
    const side = anchor.endsWith("N") ? "N" : "F";
    return plus(toHip(side), downTo(anchor, side === "N" ? legN : body.legF));
  };
  const way = toAnchor();
  const hip = minus([body.at[0], body.at[1], way[2]], way);
  const mid = plus(hip, lower);
  const neck = plus(mid, upper);
  const trunkJoints = { hip, mid, neck, head: plus(neck, along(head, LENGTHS.neck)) };

  const far = farLimbs(view, hip[0]);
  const hipN = plus(hip, toHip("N"));
  const hipF = plus(hip, toHip("F"));
  // The far limb first: the near foot may rest on the far leg. Then the arms: the hands may hold either leg.
  const legF = solveLeg(body.legF ?? far.leg(legN), hipF, "F", view, trunkJoints);
  const farLeg = { ...trunkJoints, hipF, kneeF: legF.knee, ankleF: legF.ankle, toeF: legF.toe };
  const nearLeg = solveLeg(legN, hipN, "N", view, farLeg);
  const legs = { ...farLeg, hipN, kneeN: nearLeg.knee, ankleN: nearLeg.ankle, toeN: nearLeg.toe };

  const shoulders = plus(neck, times(upper, -SHOULDER_DROP / LENGTHS.halfSpine));
  const toShoulder = (side: LimbSide) =>
    plus(shoulders, sideways(upper, turns.chest, HALF_WIDTHS.shoulders, side));
  const shoulderN = toShoulder("N");
  const shoulderF = toShoulder("F");
  const armF = solveArm(body.armF ?? far.arm(armN), shoulderF, "F", view, legs);
  const farArm = {
    ...legs,
    shoulderF,
    elbowF: armF.elbow,
    wristF: armF.wrist,
    handF: armF.hand,
  };
  const nearArm = solveArm(armN, shoulderN, "N", view, farArm);
  const { elbow: elbowN, wrist: wristN, hand: handN } = nearArm;
  return { joints: { ...farArm, shoulderN, elbowN, wristN, handN }, turns };
}

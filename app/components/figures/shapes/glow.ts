import { add, blend, distance, perpendicular, scale, subtract, unit } from "../geometry";
import type { Joints, Point, Target, View } from "../types";
import type { LegShape } from "./leg";
import type { TorsoShape } from "./torso";

export type GlowShape = {
  center: Point;
  radiusAlong: number;
  radiusAcross: number;
  degrees: number;
  /** Paths that the glow stays inside of. */
  inside: string[];
};

type Body = { legs: Record<"N" | "F", LegShape>; torso: TorsoShape };

function spread(
  from: Point,
  to: Point,
  shift: Point,
  radiusAcross: number,
  inside: string[],
): GlowShape {
  return {
    center: add(blend(from, to, 0.5), shift),
    radiusAlong: distance(from, to) / 2 + 3,
    radiusAcross,
    degrees: (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI,
    inside,
  };
}

/** The ellipse that marks where an exercise is felt, and what it is cut off by. */
export function glowShape(target: Target, joints: Joints, body: Body, view: View): GlowShape {
  const knee = joints[`knee${target.side}` as const];
  const { thigh } = body.legs[target.side];
  if (target.segment === "pelvis") {
    const from = add(body.torso.spineAt(0.02), scale(body.torso.normalAt(0.02), -4.5));
    const to = blend(from, knee, 0.34);
    const shift = scale(unit(perpendicular(subtract(to, from))), 1.5);
    return spread(from, to, shift, 8.2, [thigh, body.torso.outline]);
  }
  const hip = joints[`hip${target.side}` as const];
  const across = perpendicular(unit(subtract(knee, hip)));
  const shift = {
    front: scale(across, -3.6),
    middle: scale(across, -1),
    low: scale(across, Math.sign(across[1]) * 2.5),
  }[target.edge];
  const intoPelvis = target.from < 0 && view === "side";
  const inside = intoPelvis ? [thigh, body.torso.outline] : [thigh];
  return spread(blend(hip, knee, target.from), blend(hip, knee, target.to), shift, 6.2, inside);
}

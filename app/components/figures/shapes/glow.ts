import { add, blend, distance, perpendicular, scale, subtract, unit } from "../geometry";
import type { Joints, Point, Target, View } from "../types";
import type { LegShape } from "./leg";
import type { TorsoShape } from "./torso";

export type GlowShape = {
  /** One glow a body part and side, so this tells them apart. */
  name: string;
  center: Point;
  radiusAlong: number;
  radiusAcross: number;
  degrees: number;
  /** The glow stays inside these outlines; no torso, no reaching over the hip. */
  thigh: string;
  torso: string | null;
};

type Body = { legs: Record<"N" | "F", LegShape>; torso: TorsoShape };

/** An ellipse along the way from one point to another, moved a little aside. */
const ellipseAlong = (from: Point, to: Point, shift: Point) => ({
  center: add(blend(from, to, 0.5), shift),
  radiusAlong: distance(from, to) / 2 + 3,
  degrees: (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI,
});

/** The ellipse that marks where an exercise is felt, and what it is cut off by. */
export function glowShape(target: Target, joints: Joints, body: Body, view: View): GlowShape {
  const knee = joints[`knee${target.side}` as const];
  const name = `${target.segment}${target.side}`;
  const { thigh } = body.legs[target.side];
  if (target.segment === "pelvis") {
    const from = add(body.torso.spineAt(0.02), scale(body.torso.normalAt(0.02), -4.5));
    const to = blend(from, knee, 0.34);
    const shift = scale(unit(perpendicular(subtract(to, from))), 1.5);
    const ellipse = ellipseAlong(from, to, shift);
    return { name, ...ellipse, radiusAcross: 8.2, thigh, torso: body.torso.outline };
  }
  const hip = joints[`hip${target.side}` as const];
  const across = perpendicular(unit(subtract(knee, hip)));
  const shift = {
    front: scale(across, -3.6),
    middle: scale(across, -1),
    low: scale(across, Math.sign(across[1]) * 2.5),
  }[target.edge];
  const ellipse = ellipseAlong(blend(hip, knee, target.from), blend(hip, knee, target.to), shift);
  const intoPelvis = target.from < 0 && view === "side";
  const torso = intoPelvis ? body.torso.outline : null;
  return { name, ...ellipse, radiusAcross: 6.2, thigh, torso };
}

import {
  add,
  angleOf,
  blend,
  distance,
  perpendicular,
  scale,
  subtract,
  unit,
  written,
} from "~/components/figures/geometry";
import type { LimbSide, Point, Skeleton, Target } from "~/content/poses/types";
import { isFacing, type Placement, shankOf, thighOf } from "./placement";
import type { TorsoShape } from "./torso";

type Ellipse = { center: Point; radiusAlong: number; radiusAcross: number; degrees: number };

export type GlowShape = {
  /** One glow a body part and side, so this tells them apart. */
  name: string;
  /** A spot, or a line along the spine. */
  spot: Ellipse | null;
  line: string | null;
  /** What the glow must not leave: these limbs, and the torso too if `inTorso`. */
  limbs: readonly Placement[];
  inTorso: boolean;
};

type OnLimb = Extract<Target, { segment: "thigh" | "shank" }>;
type OnTrunk = Extract<Target, { segment: "trunk" }>;

/** An ellipse along the way from one point to another, moved a little aside. */
const spotAlong = (from: Point, to: Point, shift: Point, radiusAcross: number): Ellipse => ({
  center: add(blend(from, to, 0.5), shift),
  radiusAlong: distance(from, to) / 2 + 3,
  radiusAcross,
  degrees: angleOf(from, to),
});

/** How far a limb's glow is moved off its middle line toward the face that is meant; positive is the back of the limb. */
function asideOf({ edge, side }: OnLimb, across: Point): number {
  const outward = side === "N" ? 1 : -1;
  const shares = { front: -3.6, middle: -1, back: 3.6, inner: -3 * outward, outer: 3.4 * outward };
  return edge === "low" ? 2.5 * Math.sign(across[1]) : shares[edge];
}

function onLimb(target: OnLimb, { joints, turns }: Skeleton): GlowShape {
  const { segment, side, from, to } = target;
  const limb = segment === "thigh" ? thighOf(joints, side, turns) : shankOf(joints, side);
  const across = perpendicular(unit(subtract(limb.to, limb.from)));
  const thickness = segment === "thigh" ? 1 : 0.7;
  const spot = spotAlong(
    blend(limb.from, limb.to, from),
    blend(limb.from, limb.to, to),
    scale(across, asideOf(target, across) * thickness),
    6.2 * thickness,
  );
  const inTorso = from < 0 && !isFacing(turns.hips);
  return { name: `${segment}${side}${target.edge}`, spot, line: null, limbs: [limb], inTorso };
}

function onPelvis(side: LimbSide, { joints, turns }: Skeleton, torso: TorsoShape): GlowShape {
  const knee = joints[`knee${side}` as const];
  const seat = add(torso.spineAt(0.02), scale(torso.normalAt(0.02), -4.5));
  const from = isFacing(turns.hips) ? joints[`hip${side}` as const] : seat;
  const to = blend(from, knee, 0.34);
  const shift = scale(unit(perpendicular(subtract(to, from))), 1.5);
  const spot = spotAlong(from, to, shift, 8.2);
  const limbs = [thighOf(joints, side, turns)];
  return { name: `pelvis${side}`, spot, line: null, limbs, inTorso: true };
}

const LINE_STEPS = [0, 0.25, 0.5, 0.75, 1];
const TRUNK_EDGES = { front: 4.2, middle: 0, back: -4.6, flankN: -7, flankF: 7 };

function onTrunk({ from, to, edge }: OnTrunk, { spineAt, normalAt }: TorsoShape): GlowShape {
  const points = LINE_STEPS.map((step) => {
    const along = from + (to - from) * step;
    return written(add(spineAt(along), scale(normalAt(along), TRUNK_EDGES[edge])));
  });
  return {
    name: `trunk${edge}`,
    spot: null,
    line: `M${points.join("L")}`,
    limbs: [],
    inTorso: true,
  };
}

/** The mark of where an exercise is felt, and what it is cut off by. */
export function glowShape(target: Target, skeleton: Skeleton, torso: TorsoShape): GlowShape {
  if (target.segment === "trunk") return onTrunk(target, torso);
  if (target.segment === "pelvis") return onPelvis(target.side, skeleton, torso);
  return onLimb(target, skeleton);
}

import type { JointName, Joints, Point, Skeleton } from "~/content/poses/types";

/**
 * How far joints go, in degrees, for a supple adult drawn with few bones. Knee and elbow are counted from straight and
 * only bend one way. The hip is counted from the lower half of the spine, which gives some of its own bend; so the range
 * is wider than that of the joint alone. The ankle is counted from a foot in line with the shin.
 */
const RANGES = {
  knee: [-2, 160],
  elbow: [-2, 150],
  hip: [-60, 150],
  spine: [-55, 80],
  neck: [-70, 65],
  ankle: [-12, 125],
} as const;
type Range = keyof typeof RANGES;

const STRAIGHT_ON_PAGE = 0.97;

type Way = [from: JointName, to: JointName];

const vector = (joints: Joints, [from, to]: Way): [number, number, number] => {
  const [a, b]: [Point, Point] = [joints[from], joints[to]];
  return [b[0] - a[0], b[1] - a[1], (b[2] ?? 0) - (a[2] ?? 0)];
};

/** The angle between two bones: with a sign when both lie on the page (positive is clockwise), else without. */
function turn(joints: Joints, one: Way, other: Way): { degrees: number; signed: boolean } {
  const [a, b] = [vector(joints, one), vector(joints, other)];
  const flat = [a, b].every((v) => Math.hypot(v[0], v[1]) > STRAIGHT_ON_PAGE * Math.hypot(...v));
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const degrees =
    (Math.acos(Math.min(1, Math.max(-1, cosine / Math.hypot(...a) / Math.hypot(...b)))) * 180) /
    Math.PI;
  const clockwise = a[0] * b[1] - a[1] * b[0] >= 0 ? 1 : -1;
  return { degrees: flat ? degrees * clockwise : degrees, signed: flat };
}

const LIMBS = (["N", "F"] as const).flatMap((side): [Range, Way, Way, 1 | -1][] => [
  ["knee", [`hip${side}`, `knee${side}`], [`knee${side}`, `ankle${side}`], 1],
  ["elbow", [`shoulder${side}`, `elbow${side}`], [`elbow${side}`, `wrist${side}`], -1],
  ["hip", ["mid", "hip"], [`hip${side}`, `knee${side}`], -1],
  ["ankle", [`knee${side}`, `ankle${side}`], [`ankle${side}`, `toe${side}`], -1],
]);
const TRUNK: [Range, Way, Way, 1 | -1][] = [
  ["spine", ["hip", "mid"], ["mid", "neck"], 1],
  ["neck", ["mid", "neck"], ["neck", "head"], 1],
];

/**
 * Every joint's bend, and whether a human joint does that. A body that is turned to the viewer, or a limb out of the page,
 * can only be held to how far it bends, not to which side.
 */
export function jointBends({ joints, turns }: Skeleton) {
  const fromSide = Math.max(...Object.values(turns).map(Math.abs)) < 20;
  return [...LIMBS, ...TRUNK].map(([range, one, other, sense]) => {
    const { degrees, signed } = turn(joints, one, other);
    const bend = signed && fromSide ? degrees * sense : Math.abs(degrees);
    const [least, most] = RANGES[range];
    const joint = range === "spine" || range === "neck" ? range : other[0];
    return { joint, bend: Math.round(bend), possible: bend >= least && bend <= most };
  });
}

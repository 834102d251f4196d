/**
 * Pose data. Figures face right, so the near side is the person's right; the left side is drawn by mirroring.
 * The canvas is 200 × 160, y downward, and the floor lies at FLOOR_Y.
 */
export const FLOOR_Y = 138;

/** Depth grows toward the viewer and is 0 when absent: it tells a foreshortened limb from a short one. */
export type Point = readonly [x: number, y: number, depth?: number];

/** N is the limb nearer to the viewer, F the farther one. */
export const LIMB_SIDES = ["N", "F"] as const;
export type LimbSide = (typeof LIMB_SIDES)[number];

const TRUNK_JOINTS = ["hip", "mid", "neck", "head"] as const;
const LIMB_JOINTS = ["hip", "knee", "ankle", "toe", "shoulder", "elbow", "wrist", "hand"] as const;
type LimbJoint = (typeof LIMB_JOINTS)[number];

export type JointName = (typeof TRUNK_JOINTS)[number] | `${LimbJoint}${LimbSide}`;
export type Joints = Readonly<Record<JointName, Point>>;

export const JOINT_NAMES: readonly JointName[] = [
  ...TRUNK_JOINTS,
  ...LIMB_SIDES.flatMap((side) => LIMB_JOINTS.map((joint) => `${joint}${side}` as const)),
];

export type PosePhase = "start" | "end";
export type View = "side" | "front";

/**
 * Where the glow sits. On a thigh, `from` and `to` are shares of the way from hip to knee (below 0 reaches into the
 * pelvis) and `edge` is the face of the thigh that is stretched.
 */
export type Target =
  | { segment: "thigh"; side: LimbSide; from: number; to: number; edge: "front" | "middle" | "low" }
  | { segment: "pelvis"; side: LimbSide };

/** Things on the floor: a mat, or a folded blanket under a knee. */
export type Prop = { type: "mat" | "pad"; x: number; width: number };

export type Pose = {
  view: View;
  targets: readonly Target[];
  props: readonly Prop[];
  /** What is seen, in words; {near} and {far} become "right" and "left", or the other way round when mirrored. */
  seen: Readonly<Record<PosePhase, string>>;
  start: Joints;
  end: Joints;
};

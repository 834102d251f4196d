/**
 * Pose data. Figures face right, so the near side is the person's right; the left side is drawn by mirroring.
 * The canvas is 200 × 160, y downward, and the floor lies at FLOOR_Y.
 */
export const FLOOR_Y = 138;

/** Depth grows toward the viewer; left out, a place lies as deep as the limb that reaches for it. */
export type Point = readonly [x: number, y: number, depth?: number];

/** N is the limb nearer to the viewer, F the farther one. From the front N is the person's right, on the page's left. */
const LIMB_SIDES = ["N", "F"] as const;
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

/**
 * Where a bone points, in degrees on the page: 0 right, 90 down, ±180 left, −90 up. As a pair, the second turns it out of
 * the page: 90 straight at the viewer, −90 away. Between two poses angles are blended as written: −170 and 190 turn
 * differently.
 */
export type Direction = number | readonly [page: number, toward: number];

/** Where a hand or an ankle is: on the canvas, or beside a joint with which it then moves. */
export type Place = Point | { on: JointName; by: Point };

/**
 * A leg by the direction of its bones, or by where its ankle is. `bend` turns the knee around the line from hip to ankle:
 * 0 left of that line, 90 toward the viewer, 180 right of it. Left out, a knee seen from the side points to the body's
 * front and one seen from the front points to the viewer.
 */
export type Leg =
  | { thigh: Direction; shank: Direction; foot: Direction }
  | { ankle: Place; foot: Direction; bend?: number };

/**
 * An arm by the direction of its bones, or by where its hand is. Without a direction of its own the hand continues the
 * forearm. `bend` as for a leg; left out, the elbow points to the back, or from the front to the outside.
 */
export type Arm =
  | { upper: Direction; fore: Direction; palm?: Direction }
  | { hand: Place; palm?: Direction; bend?: number };

/** Degrees around the spine: 0 from the side, 90 faces the viewer, −90 shows the back. */
export type Turns = { hips: number; chest: number; head: number };

/** One position of the body. All bones have the lengths of rig/lengths.ts. */
export type Body = {
  /** Where the pose's anchor is. */
  at: readonly [x: number, y: number];
  /** The lower half of the spine. */
  trunk: Direction;
  /** The upper half of the spine; as the lower one when left out. */
  chest?: Direction;
  /** From the neck to the middle of the head; as the chest when left out. */
  head?: Direction;
  /** Left out, all of it is 0 in a side view and 90 in a front view. */
  turn?: Partial<Turns>;
  legN: Leg;
  /** Left out, it does what the near leg does: beside it, or mirrored when seen from the front. */
  legF?: Leg;
  armN: Arm;
  /** As for the legs. */
  armF?: Arm;
};

/** The body worked out: every joint, and how far each part is turned. */
export type Skeleton = { joints: Joints; turns: Turns };

export const POSE_PHASES = ["start", "middle", "end"] as const;
export type PosePhase = (typeof POSE_PHASES)[number];
export type View = "side" | "front";

/** The joint that is placed; the rest of the body hangs from it. It is the one that must not slip. */
export type Anchor = "hip" | "neck" | `${"knee" | "ankle" | "toe"}${LimbSide}`;

type LimbEdge = "front" | "middle" | "back" | "inner" | "outer" | "low";
type TrunkEdge = "front" | "middle" | "back" | "flankN" | "flankF";

/**
 * Where the glow sits. `from` and `to` are shares of the way from hip to knee, from knee to ankle, or from pelvis to neck;
 * on a thigh, below 0 reaches into the pelvis. `edge` is the face of that part: front and back seen from the side, inner
 * and outer and the flanks seen from the front; "low" is whatever lies underneath.
 */
export type Target =
  | { segment: "thigh" | "shank"; side: LimbSide; from: number; to: number; edge: LimbEdge }
  | { segment: "trunk"; from: number; to: number; edge: TrunkEdge }
  | { segment: "pelvis"; side: LimbSide };

/** What stands or lies around. `x` is the left edge and `y` the upper one, where a person sits, lies, steps or leans. */
export type Thing = OnFloor | Raised | Seat;
export type OnFloor = { type: "mat" | "pad" | "wall"; x: number; width: number };
export type Raised = {
  /** A rug is a mat seen from above, under a body that lies with its back or its side toward the page. */
  type: "bed" | "desk" | "block" | "step" | "pillow" | "rug";
  x: number;
  y: number;
  width: number;
};
export type Seat = {
  type: "chair" | "couch";
  x: number;
  y: number;
  width: number;
  back: "left" | "right";
};

/** What is held or worn: drawn from joint to joint. */
export type Tie = { type: "strap" | "band"; through: readonly JointName[] };

export type Prop = Thing | Tie;

export const isTie = (prop: Prop): prop is Tie => prop.type === "strap" || prop.type === "band";

type BonePart = `${"thigh" | "shank" | "foot" | "upperArm" | "forearm"}${LimbSide}`;

/** What a joint rests on or holds, for the tests; during the whole movement, or in one phase alone. */
export type Contact = {
  joint: JointName;
  on: "floor" | Exclude<Thing["type"], "mat"> | BonePart | "trunk" | "head";
  phase?: PosePhase;
};

/** What can lie in front of or behind another; the first is drawn first. */
export type Layer = `${"arm" | "leg" | "foot"}${LimbSide}` | "trunk" | "glow" | "ties";

export type Pose = {
  view: View;
  /** "hip" when left out. */
  anchor?: Anchor;
  targets: readonly Target[];
  props: readonly Prop[];
  contacts: readonly Contact[];
  /** From far to near as the view has it when left out. */
  layers?: readonly Layer[];
  /** The leg whose shin lies across its own thigh, so that an edge must tell them apart. */
  crossing?: LimbSide;
  /** Whether the far limbs lie in shade; left out, they do in a side view. */
  shade?: boolean;
  /** What is seen, in words; {near} and {far} become "right" and "left", or the other way round when mirrored. */
  seen: Readonly<Record<"start" | "end", string> & Partial<Record<"middle", string>>>;
  start: Body;
  /** Half way, where the straight way from start to end is not the movement. */
  middle?: Body;
  end: Body;
};

import { bendLimb, boneLength, turnedBone } from "./bones";
import { add, blend, distance, scale, subtract, unit } from "./geometry";
import {
  JOINT_NAMES,
  type JointName,
  type Joints,
  LIMB_SIDES,
  type Point,
  type Pose,
} from "./types";

type Limb = { root: JointName; middle: JointName; tip: JointName; point: JointName };
type MovingJoints = Record<JointName, Point>;

const ARMS = LIMB_SIDES.map(
  (side): Limb => ({
    root: `shoulder${side}`,
    middle: `elbow${side}`,
    tip: `wrist${side}`,
    point: `hand${side}`,
  }),
);
const LEGS = LIMB_SIDES.map(
  (side): Limb => ({
    root: `hip${side}`,
    middle: `knee${side}`,
    tip: `ankle${side}`,
    point: `toe${side}`,
  }),
);

/** A knee lower than this in both poses kneels on the floor. */
const KNEELING_Y = 126;
/** A knee that travels less than this is meant to stay where it is. */
const STILL_DISTANCE = 1.5;

const kneeStays = ({ start, end }: Pose, knee: JointName): boolean =>
  distance(start[knee], end[knee]) < STILL_DISTANCE ||
  Math.min(start[knee][1], end[knee][1]) > KNEELING_Y;

/** A limb that comes toward the viewer has its true length in depth and cannot be bent on the page. */
const leavesThePage = ({ start }: Pose, { middle }: Limb): boolean => (start[middle][2] ?? 0) !== 0;

function bend(pose: Pose, limb: Limb, joints: MovingJoints, t: number): void {
  const { root, middle, tip } = limb;
  const upper = boneLength(pose, root, middle, t);
  const lower = boneLength(pose, middle, tip, t);
  const bent = bendLimb(joints[root], joints[tip], upper, lower, joints[middle]);
  joints[middle] = bent.middle;
  joints[tip] = bent.tip;
}

function swingShank(
  pose: Pose,
  { root, middle, tip }: Limb,
  joints: MovingJoints,
  t: number,
): void {
  const thigh = unit(subtract(joints[middle], joints[root]));
  joints[middle] = add(joints[root], scale(thigh, boneLength(pose, root, middle, t)));
  joints[tip] = add(joints[middle], turnedBone(pose, middle, tip, t));
}

/**
 * The joints of a pose at share `t` of the way from its start (0) to its end (1). Hands and feet glide, the trunk turns
 * by angle, and knees and elbows are worked out again so that no bone changes its length.
 */
export function tween(pose: Pose, t: number): Joints {
  const joints: MovingJoints = { ...pose.start };
  for (const name of JOINT_NAMES) joints[name] = blend(pose.start[name], pose.end[name], t);
  // From the front most of the movement is in depth, where angles on the page mean nothing.
  if (pose.view === "front") return joints;

  const hang = (from: JointName, to: JointName) => {
    joints[to] = add(joints[from], turnedBone(pose, from, to, t));
  };
  hang("hip", "mid");
  hang("mid", "neck");
  hang("neck", "head");
  for (const limb of [...ARMS, ...LEGS]) {
    const isArm = ARMS.includes(limb);
    if (isArm) hang("neck", limb.root);
    if (leavesThePage(pose, limb)) continue;
    if (!isArm && kneeStays(pose, limb.middle)) swingShank(pose, limb, joints, t);
    else bend(pose, limb, joints, t);
    hang(limb.tip, limb.point);
  }
  return joints;
}

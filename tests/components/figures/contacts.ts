import {
  type Contact,
  FLOOR_Y,
  isTie,
  JOINT_NAMES,
  type JointName,
  type Joints,
  type Point,
  type Pose,
} from "~/content/poses/types";

/** From a joint to the skin or cloth around it, in canvas units. */
const FLESH: Record<string, number> = {
  hip: 9,
  mid: 6,
  neck: 6,
  head: 8,
  shoulder: 6.5,
  elbow: 3.5,
  wrist: 2.4,
  hand: 2.2,
  knee: 5,
  ankle: 4.4,
  toe: 4,
};
const THICKNESS = { thigh: 7, shank: 5, foot: 4, upperArm: 4.2, forearm: 3.2, trunk: 8, head: 8 };
/** A mat gives way, and skin does, too. */
const MAT_Y = FLOOR_Y - 1;
/** The top of a chair's backrest above its seat; a hand may hold on to it. */
const BACKREST = 36;

/** A hip or shoulder seen from the side is this far from the page. */
const BODY_DEPTH = 13;

/**
 * How far above the floor a joint's skin is. The floor is seen a little from above: nearer to the viewer it lies lower
 * on the page, for limbs that leave the plane of the body.
 */
function aboveFloor({ view }: Pose, joint: JointName, [, y, depth = 0]: Point): number {
  const bottom = y + flesh(joint);
  const out = Math.max(0, depth - (view === "front" ? 0 : BODY_DEPTH));
  const nearest = MAT_Y + 0.25 * out;
  return bottom < MAT_Y ? MAT_Y - bottom : Math.min(0, nearest - bottom);
}

const flesh = (joint: JointName): number => FLESH[joint.replace(/[NF]$/, "")] ?? 0;

const BONES: Record<string, [from: string, to: string]> = {
  thigh: ["hip", "knee"],
  shank: ["knee", "ankle"],
  foot: ["ankle", "toe"],
  upperArm: ["shoulder", "elbow"],
  forearm: ["elbow", "wrist"],
};

function toSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const share = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(p[0] - a[0] - dx * t, p[1] - a[1] - dy * t);
}

function gapToBody(joints: Joints, { joint, on }: Contact): number {
  if (on === "trunk" || on === "head") {
    const [from, to] = on === "trunk" ? (["hip", "neck"] as const) : (["neck", "head"] as const);
    return Math.max(
      0,
      toSegment(joints[joint], joints[from], joints[to]) - THICKNESS[on] - flesh(joint),
    );
  }
  const [part, side] = [on.slice(0, -1), on.slice(-1)];
  const [from, to] = BONES[part] ?? ["hip", "knee"];
  const distance = toSegment(
    joints[joint],
    joints[`${from}${side}` as JointName],
    joints[`${to}${side}` as JointName],
  );
  return Math.max(0, distance - THICKNESS[part as "thigh"] - flesh(joint));
}

/** How far apart a joint's skin and what it should touch are, in canvas units; negative is sunk in. Anywhere on a body part will do. */
export function gap(pose: Pose, joints: Joints, contact: Contact): number {
  const [x, y] = joints[contact.joint];
  if (contact.on === "floor") return aboveFloor(pose, contact.joint, joints[contact.joint]);
  const thing = pose.props.find((prop) => prop.type === contact.on);
  if (thing === undefined || isTie(thing)) return gapToBody(joints, contact);
  if (thing.type === "wall") {
    const toEdges = [thing.x - x, x - (thing.x + thing.width)];
    return Math.max(...toEdges) - flesh(contact.joint);
  }
  if (thing.type === "chair" && contact.joint.startsWith("hand") && y < thing.y - BACKREST / 2) {
    const backX = thing.back === "left" ? thing.x + 2 : thing.x + thing.width - 2;
    return Math.max(
      Math.abs(x - backX) - 3,
      Math.abs(thing.y - BACKREST - y - flesh(contact.joint)),
    );
  }
  const beside = Math.max(thing.x - x, x - (thing.x + thing.width), 0);
  const top = "y" in thing ? thing.y : MAT_Y - 1.5;
  return beside > 3 ? beside : top - (y + flesh(contact.joint));
}

const DEEPEST = 2.5;

/** Joints that are under the floor, with how far. */
export const sunken = (pose: Pose, joints: Joints): { joint: JointName; by: number }[] =>
  JOINT_NAMES.map((joint) => ({ joint, by: -aboveFloor(pose, joint, joints[joint]) })).filter(
    ({ by }) => by > DEEPEST + 1,
  );

import {
  FLOOR_Y,
  isTie,
  JOINT_NAMES,
  POSE_PHASES,
  type Pose,
  type PosePhase,
  type Thing,
} from "~/content/poses/types";
import { round } from "./geometry";
import { PHASE_SHARES, tween } from "./tween";

/** The part of the canvas that a figure shows. */
export type Frame = { x: number; y: number; width: number; height: number };

export type FrameOptions = {
  /** Width divided by height; 1.25 when left out. */
  aspect?: number;
  /** Free space around the figure in canvas units; 12 when left out. */
  pad?: number;
  /** Which poses must fit. "all" keeps the frame still while the figure moves, one alone comes closer. */
  which?: PosePhase | "all";
};

const BOTTOM_Y = 149;
/** Below a foot that is nearer to the viewer than the floor's edge. */
const SOLE_CLEARANCE = 8;
const HEAD_CLEARANCE = [
  [-9, -9],
  [9, -5],
] as const;

/** How far a screen or a backrest stands above the edge that counts. */
const RISES: Partial<Record<Thing["type"], number>> = { desk: 32, chair: 36, couch: 24 };

/** What of a thing must be in the picture: a mat may run out of it, and a wall goes on upward. */
function corners(thing: Thing): (readonly [x: number, y: number])[] {
  if (thing.type === "mat") return [];
  const top = "y" in thing ? thing.y - (RISES[thing.type] ?? 0) : FLOOR_Y;
  return [
    [thing.x, top],
    [thing.x + thing.width, top],
  ];
}

function extent(pose: Pose, which: PosePhase | "all") {
  const phases = which === "all" ? POSE_PHASES : [which];
  const points = phases.flatMap((phase) => {
    const { joints } = tween(pose, PHASE_SHARES[phase]);
    const head = HEAD_CLEARANCE.map(([x, y]) => [joints.head[0] + x, joints.head[1] + y] as const);
    return [...JOINT_NAMES.map((name) => joints[name]), ...head];
  });
  for (const prop of pose.props) if (!isTie(prop)) points.push(...corners(prop));
  const xs = points.map(([x]) => x);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...points.map(([, y]) => y)),
    bottom: Math.max(BOTTOM_Y, ...points.map(([, y]) => y + SOLE_CLEARANCE)),
  };
}

/** Frames a pose with a fixed aspect ratio: the free side grows evenly to both sides, or mostly upward. */
export function frame(
  pose: Pose,
  { aspect = 1.25, pad = 12, which = "all" }: FrameOptions = {},
): Frame {
  const { left, right, top, bottom } = extent(pose, which);
  const width = right - left + 2 * pad;
  const y = top - pad - 4;
  const height = bottom - y;
  if (width / height < aspect) {
    const wider = height * aspect;
    return { x: left - pad - (wider - width) / 2, y, width: wider, height };
  }
  const taller = width / aspect;
  const spare = taller - height;
  return { x: left - pad, y: y - spare + Math.min(6, spare * 0.35), width, height: taller };
}

export const viewBox = ({ x, y, width, height }: Frame): string =>
  [x, y, width, height].map(round).join(" ");

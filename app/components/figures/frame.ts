import { round } from "./geometry";
import { JOINT_NAMES, type Pose, type PosePhase } from "./types";

/** The part of the canvas that a figure shows. */
export type Frame = { x: number; y: number; width: number; height: number };

export type FrameOptions = {
  /** Width divided by height; 1.25 when left out. */
  aspect?: number;
  /** Free space around the figure in canvas units; 12 when left out. */
  pad?: number;
  /** Which poses must fit. "both" keeps the frame still while the figure moves, one alone comes closer. */
  which?: PosePhase | "both";
};

const BOTTOM_Y = 149;
const HEAD_CLEARANCE = [
  [-9, -9],
  [9, -5],
] as const;

function extent(pose: Pose, which: PosePhase | "both") {
  const phases: PosePhase[] = which === "both" ? ["start", "end"] : [which];
  const points = phases.flatMap((phase) => {
    const joints = pose[phase];
    const head = HEAD_CLEARANCE.map(([x, y]) => [joints.head[0] + x, joints.head[1] + y] as const);
    return [...JOINT_NAMES.map((name) => joints[name]), ...head];
  });
  // A mat may run out of the picture; anything else is part of the exercise.
  const things = pose.props.filter((prop) => prop.type !== "mat");
  const xs = [
    ...points.map(([x]) => x),
    ...things.flatMap((prop) => [prop.x, prop.x + prop.width]),
  ];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...points.map(([, y]) => y)),
  };
}

/** Frames a pose with a fixed aspect ratio: the free side grows evenly to both sides, or mostly upward. */
export function frame(
  pose: Pose,
  { aspect = 1.25, pad = 12, which = "both" }: FrameOptions = {},
): Frame {
  const { left, right, top } = extent(pose, which);
  const width = right - left + 2 * pad;
  const y = top - pad - 4;
  const height = BOTTOM_Y - y;
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

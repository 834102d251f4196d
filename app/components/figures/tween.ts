import type { Pose, PosePhase, Skeleton } from "~/content/poses/types";
import { mixBody } from "./rig/mix";
import { solve } from "./rig/solve";

/** How far along the movement each phase is. */
export const PHASE_SHARES: Record<PosePhase, number> = { start: 0, middle: 0.5, end: 1 };

/** The body of a pose at share `t` of the way from its start (0), past its middle if it has one, to its end (1). */
export function tween(pose: Pose, t: number): Skeleton {
  const { start, middle, end } = pose;
  if (t <= 0) return solve(pose, start);
  if (t >= 1) return solve(pose, end);
  if (middle === undefined) return solve(pose, mixBody(pose, start, end, t));
  const body =
    t < 0.5 ? mixBody(pose, start, middle, 2 * t) : mixBody(pose, middle, end, 2 * t - 1);
  return solve(pose, body);
}

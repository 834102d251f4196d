import { add, distance, mix, perpendicular, scale, subtract, unit } from "./geometry";
import type { JointName, Point, Pose } from "./types";

/** The bone from one joint to the next at share `t`: it turns by angle, so it does not shrink on the way. */
export function turnedBone({ start, end }: Pose, from: JointName, to: JointName, t: number): Point {
  const before = subtract(start[to], start[from]);
  const after = subtract(end[to], end[from]);
  const angle = Math.atan2(before[1], before[0]);
  const turn = Math.atan2(after[1], after[0]) - angle;
  const shortTurn = turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  const length = mix(Math.hypot(before[0], before[1]), Math.hypot(after[0], after[1]), t);
  return [Math.cos(angle + shortTurn * t) * length, Math.sin(angle + shortTurn * t) * length];
}

/** Length of a bone at share `t`; poses agree within a few per cent, so the end pose is met exactly. */
export const boneLength = (
  { start, end }: Pose,
  from: JointName,
  to: JointName,
  t: number,
): number => mix(distance(start[from], start[to]), distance(end[from], end[to]), t);

/**
 * Bends a limb of two bones between its root and its tip. Of the two possible bends it takes the one nearer to `hint`;
 * a tip out of reach is pulled in, just short of a straight limb.
 */
export function bendLimb(root: Point, tip: Point, upper: number, lower: number, hint: Point) {
  const direction = unit(subtract(tip, root));
  const reach = Math.min(distance(root, tip), (upper + lower) * 0.999);
  const along = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const aside = scale(
    perpendicular(direction),
    Math.sqrt(Math.max(0, upper * upper - along * along)),
  );
  const foot = add(root, scale(direction, along));
  const [one, other] = [add(foot, aside), subtract(foot, aside)];
  const middle = distance(one, hint) < distance(other, hint) ? one : other;
  return { middle, tip: add(root, scale(direction, reach)) };
}

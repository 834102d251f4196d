import { angleOf, distance, round } from "~/components/figures/geometry";
import type { Joints, LimbSide, Point, Turns } from "~/content/poses/types";
import { OUTLINES, type OutlineName } from "./outlines";

/** Beyond this turn a part of the body shows its front more than its side. */
const FACING_DEGREES = 45;

/** Whether a part of the body that is turned this far is seen from the front (or from behind). */
export const isFacing = (degrees: number): boolean => Math.abs(degrees) > FACING_DEGREES;

/** An outline of FigureShapes, and the joints between which it lies. */
export type Placement = { outline: OutlineName; from: Point; to: Point; flipped?: boolean };

/** How an outline that lies to the right from 0|0 is moved to where its bone is. */
export function placedAt({ outline, from, to, flipped = false }: Placement): string {
  const stretch = round(distance(from, to) / OUTLINES[outline].length);
  const scaled = stretch !== 1 || flipped ? `scale(${stretch} ${flipped ? -1 : 1})` : "";
  return `translate(${round(from[0])} ${round(from[1])})rotate(${round(angleOf(from, to))})${scaled}`;
}

export const thighOf = (joints: Joints, side: LimbSide, turns: Turns): Placement => ({
  outline: "thigh",
  from: joints[`hip${side}`],
  to: joints[`knee${side}`],
  // From the front the fuller side is the outer one on both legs.
  flipped: side === "N" && isFacing(turns.hips),
});

export const shankOf = (joints: Joints, side: LimbSide): Placement => ({
  outline: "shank",
  from: joints[`knee${side}`],
  to: joints[`ankle${side}`],
});

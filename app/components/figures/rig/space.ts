import type { Direction, Point } from "~/content/poses/types";

/** A point or a way in space: x right, y down, z toward the viewer. */
export type Vector = readonly [x: number, y: number, z: number];

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vector, factor: number): Vector => [
  a[0] * factor,
  a[1] * factor,
  a[2] * factor,
];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vector): number => Math.hypot(...a);

/** Length 1 in the same direction; a zero vector stays zero. */
const toUnit = (a: Vector): Vector => times(a, 1 / (length(a) || 1));

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
export const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

export const asPair = (direction: Direction): readonly [page: number, toward: number] =>
  typeof direction === "number" ? [direction, 0] : direction;

/** The way along a direction, so many units long. */
export function along(direction: Direction, units: number): Vector {
  const [page, toward] = asPair(direction);
  return times([cosine(toward) * cosine(page), cosine(toward) * sine(page), sine(toward)], units);
}

/** The direction from one joint to another. */
export function directionOf(from: Point, to: Point): readonly [page: number, toward: number] {
  const [x, y, z] = minus(inSpace(to, 0), inSpace(from, 0));
  const toDegrees = 180 / Math.PI;
  return [Math.atan2(y, x) * toDegrees, Math.atan2(z, Math.hypot(x, y)) * toDegrees];
}

export const inSpace = (point: Point, depth: number): Vector => [
  point[0],
  point[1],
  point[2] ?? depth,
];

/**
 * Two directions at right angles to a way: the first stays on the page (for a way up the body it points to the body's
 * front, seen from the side), the second comes toward the viewer.
 */
export function sidesOf(way: Vector): readonly [onPage: Vector, toViewer: Vector] {
  const onPage = toUnit([-way[1], way[0], 0]);
  // A way straight at the viewer has no side of its own on the page: any will do, if it is always the same.
  const first: Vector = length(onPage) === 0 ? [1, 0, 0] : onPage;
  return [first, cross(toUnit(way), first)];
}

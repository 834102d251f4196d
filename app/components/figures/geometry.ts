import type { Point } from "./types";

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Length 1 in the same direction; a zero vector stays zero. */
export const unit = (a: Point): Point => scale(a, 1 / (Math.hypot(a[0], a[1]) || 1));

/** A quarter turn: for a direction that points up the body this points to the figure's front. */
export const perpendicular = (direction: Point): Point => [-direction[1], direction[0]];

/** The point `along` a direction from `origin`, then `aside` along its perpendicular. */
export const place = (origin: Point, direction: Point, along: number, aside: number): Point =>
  add(origin, add(scale(direction, along), scale(perpendicular(direction), aside)));

export const mix = (from: number, to: number, t: number): number => from + (to - from) * t;

/** Straight blend of two points, depth included. */
export const blend = (a: Point, b: Point, t: number): Point => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2] ?? 0, b[2] ?? 0, t),
];

/** The point at share `t` of the curve that passes through `middle` half way between `from` and `to`. */
export function curveThrough(from: Point, middle: Point, to: Point, t: number): Point {
  const control = subtract(scale(middle, 2), scale(add(from, to), 0.5));
  const rest = 1 - t;
  const start = scale(from, rest * rest);
  return add(start, add(scale(control, 2 * rest * t), scale(to, t * t)));
}

/** Hundredths are finer than any screen shows, and equal on server and client. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const pair = (point: Point): string => `${round(point[0])} ${round(point[1])}`;

/** A closed, smooth SVG path through all points (Catmull-Rom); `tension` 1/6 is round, less is tighter. */
export function smoothPath(points: readonly Point[], tension = 1 / 6): string {
  const at = (index: number): Point => points.at(index % points.length) ?? [0, 0];
  const curves = points.map((point, i) => {
    const next = at(i + 1);
    const leave = add(point, scale(subtract(next, at(i - 1)), tension));
    const arrive = subtract(next, scale(subtract(at(i + 2), point), tension));
    return `C${pair(leave)} ${pair(arrive)} ${pair(next)}`;
  });
  return `M${pair(at(0))}${curves.join("")}Z`;
}

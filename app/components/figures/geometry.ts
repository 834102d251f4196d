import type { Point } from "~/content/poses/types";

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Length 1 in the same direction; a zero vector stays zero. */
export const unit = (a: Point): Point => scale(a, 1 / (Math.hypot(a[0], a[1]) || 1));

/** Degrees of the way from one point to another: 0 right, 90 down. */
export const angleOf = (from: Point, to: Point): number =>
  (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;

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
export const round = (value: number): number => roundTo(value, 2);

/** A point as an SVG path writes it. */
export const written = (point: Point): string => `${round(point[0])} ${round(point[1])}`;

const roundTo = (value: number, digits: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;

/**
 * A closed, smooth SVG path through all points (Catmull-Rom), written with relative steps: a page of figures is mostly
 * these numbers. `digits` after the point: one is a tenth of a canvas unit, about a third of a pixel in a large figure.
 */
export function smoothPath(points: readonly Point[], digits = 1): string {
  const at = (index: number): Point => points.at(index % points.length) ?? [0, 0];
  const snap = (point: Point): Point => [roundTo(point[0], digits), roundTo(point[1], digits)];
  const step = (point: Point, from: Point): string => {
    const [x, y] = snap(subtract(point, from)).map((value) =>
      `${value}`.replace(/^(-?)0\./, "$1."),
    );
    return y?.startsWith("-") ? `${x}${y}` : `${x} ${y}`;
  };
  const slope = (index: number): Point => scale(subtract(at(index + 1), at(index - 1)), 1 / 6);
  const steps = points.map((_, i) => {
    const here = snap(at(i));
    const next = snap(at(i + 1));
    const arrive = subtract(next, slope(i + 1));
    // Each curve leaves in the direction in which the one before arrived, so only the first has to say so.
    const leave = i === 0 ? `c${step(add(here, slope(0)), here)} ` : "s";
    return `${leave}${step(arrive, here)} ${step(next, here)}`;
  });
  return `M${snap(at(0)).join(" ")}${steps.join("")}z`;
}

import { distance, place, scale, smoothPath, subtract, unit } from "../geometry";
import type { Point } from "../types";

/** Share of the way along the limb, radius on the front, radius on the back (the front's when left out). */
export type Profile = readonly (readonly [along: number, front: number, back?: number])[];

const CAP_DEGREES = [-40, 0, 40];

/** Three points that round off the end of a limb which points `outward`. */
function cap(center: Point, outward: Point, radius: number): Point[] {
  return CAP_DEGREES.map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return place(center, outward, Math.cos(angle) * radius, -Math.sin(angle) * radius);
  });
}

const meanRadius = (ring: Profile[number] | undefined): number =>
  ring === undefined ? 0 : (ring[1] + (ring[2] ?? ring[1])) / 2;

/** Outline of a tapered limb with round ends, as an SVG path. */
export function limbPath(from: Point, to: Point, profile: Profile): string {
  const direction = unit(subtract(to, from));
  const length = distance(from, to);
  const front = profile.map(([along, radius]) => place(from, direction, along * length, radius));
  const back = profile.map(([along, radius, behind]) =>
    place(from, direction, along * length, -(behind ?? radius)),
  );
  return smoothPath([
    ...front,
    ...cap(to, direction, meanRadius(profile.at(-1))),
    ...back.reverse(),
    ...cap(from, scale(direction, -1), meanRadius(profile[0])),
  ]);
}

import { place, smoothPath } from "~/components/figures/geometry";
import type { Point } from "~/content/poses/types";

/** Share of the way along the limb, radius on the one side, radius on the other (the first when left out). */
export type Profile = readonly (readonly [along: number, one: number, other?: number])[];

const CAP_DEGREES = [-40, 0, 40];

/** Three points that round off the end of a limb which points `outward`. */
function cap(center: Point, outward: Point, radius: number): Point[] {
  return CAP_DEGREES.map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return place(center, outward, Math.cos(angle) * radius, -Math.sin(angle) * radius);
  });
}

const lastRadius = (ring: Profile[number] | undefined): number =>
  ring === undefined ? 0 : (ring[1] + (ring[2] ?? ring[1])) / 2;

/** Outline of a tapered limb with round ends that lies to the right from 0|0. */
export function limbPath(profile: Profile, length: number): string {
  const one = profile.map(([along, radius]): Point => [along * length, radius]);
  const other = profile.map(
    ([along, radius, behind]): Point => [along * length, -(behind ?? radius)],
  );
  return smoothPath(
    [
      ...one,
      ...cap([length, 0], [1, 0], lastRadius(profile.at(-1))),
      ...other.reverse(),
      ...cap([0, 0], [-1, 0], lastRadius(profile[0])),
    ],
    2,
  );
}

/** Outline of a foot from the ankle at 0|0 to the toes at the right, sole down; `heel` is how far it stands out behind. */
export const footPath = (length: number, heel: number): string =>
  smoothPath(
    [
      [0, -2.6],
      [4, -1.9],
      [9, 0.8],
      [length, 1.6],
      [length + 1.3, 2.9],
      [length, 4.3],
      [5, 4.1],
      [1 - heel, 4.4],
      [-heel, 2.2],
      [-2.4, -1],
    ],
    2,
  );

import { perpendicular, place, smoothPath, subtract, unit } from "../geometry";
import type { Joints, Point, View } from "../types";
import { limbPath, type Profile } from "./limb";

/** Points around the middle of the head: toward the crown, then toward the face (or the figure's side, from the front). */
type Outline = readonly (readonly [up: number, forward: number])[];

const NECK: Profile = [
  [0, 4.3],
  [0.5, 3.8],
  [1, 4.2],
];

const SKULL: Record<View, Outline> = {
  side: [
    [9, -0.6],
    [8, 3.9],
    [4.6, 6.7],
    [1.6, 7.2],
    [-0.6, 8.3],
    [-2, 7.3],
    [-5.6, 6.4],
    [-8, 4],
    [-7.6, 0],
    [-4.6, -4.6],
    [0.6, -7.4],
    [5.8, -6],
  ],
  front: [
    [9.6, 0],
    [8.1, 5],
    [3, 7.2],
    [-3, 6.4],
    [-7.4, 3.4],
    [-8.6, 0],
    [-7.4, -3.4],
    [-3, -6.4],
    [3, -7.2],
    [8.1, -5],
  ],
};

const HAIR: Record<View, Outline> = {
  side: [
    [10, -0.6],
    [9.2, 3.8],
    [6.4, 6.9],
    [5.1, 5.2],
    [4.2, 2],
    [1.4, 0.8],
    [-0.8, 0.2],
    [-2.4, -1.4],
    [-4.8, -3.2],
    [-5.6, -4.9],
    [-2.4, -7.4],
    [1.4, -8.3],
    [6.4, -6.8],
  ],
  front: [
    [10.6, 0],
    [9.2, 5.6],
    [4.2, 8],
    [1.2, 7.6],
    [3.6, 5.4],
    [5.4, 2],
    [5.6, -2.4],
    [3.4, -5.6],
    [1.2, -7.6],
    [4.2, -8],
    [9.2, -5.6],
  ],
};

/** Outlines of neck, skull and hair, and the middle of the ear (seen from the side only). */
export function headShape({ neck, head }: Joints, view: View) {
  const up = unit(subtract(head, neck));
  // From the front the head does not turn with the neck: its width stays level.
  const level: Point = view === "front" ? [1, 0] : perpendicular(up);
  const at = (along: number, forward: number): Point => [
    head[0] + up[0] * along + level[0] * forward,
    head[1] + up[1] * along + level[1] * forward,
  ];
  const outline = (points: Outline) =>
    smoothPath(points.map(([along, forward]) => at(along, forward)));
  return {
    neck: limbPath(place(neck, up, -3, 0), place(neck, up, 6, 0), NECK),
    skull: outline(SKULL[view]),
    hair: outline(HAIR[view]),
    ear: view === "side" ? at(-1.6, 0.2) : null,
  };
}

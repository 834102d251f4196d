import type { Point } from "~/content/poses/types";

// Around the middle of the head: toward the crown, then toward the face, or from the front toward the body's side.
export const SIDE_SKULL: readonly Point[] = [
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
];
export const FRONT_SKULL: readonly Point[] = [
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
];
export const SIDE_HAIR: readonly Point[] = [
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
];
export const FRONT_HAIR: readonly Point[] = [
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
];
/** The middle of the ear, seen from the side only. */
export const EAR: Point = [-1.6, 0.2];

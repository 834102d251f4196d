import { smoothPath } from "~/components/figures/geometry";
import type { Point } from "~/content/poses/types";

/** The size of one view; the body's middle line is at x = 0, half a width from either edge. */
export const VIEW = { width: 92, height: 226 } as const;

/** Half of the outline, from the neck down the outside, and up the inside of the leg. */
const HALF_BODY: readonly Point[] = [
  [6.5, 3],
  [7, 11],
  [13, 17],
  [22, 19.6],
  [27, 24],
  [28, 32],
  [26, 41],
  [23.4, 53],
  [20, 66],
  [18.6, 76],
  [20.5, 88],
  [24, 99],
  [26, 110],
  [25.6, 124],
  [22.6, 142],
  [18.4, 160],
  [17, 168],
  [17.8, 178],
  [18.4, 187],
  [16, 202],
  [12.6, 213],
  [13.4, 219],
  [14, 223],
  [8, 224],
  [6.4, 219],
  [6.2, 210],
  [5, 196],
  [4.4, 184],
  [5.4, 172],
  [5.6, 165],
  [3.6, 148],
  [1.6, 126],
  [0, 118],
];

const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]) => [-x, y]);

/** The whole body from neck to feet, alike from the front and from behind. */
export const BODY = smoothPath([...HALF_BODY, ...mirrored(HALF_BODY).reverse().slice(1)]);

/** Half of the pelvis, the lower spine and a thigh bone: what the muscles hang on. */
export const BONES = [
  smoothPath([
    [-0.2, 56],
    [2.4, 56],
    [2.9, 76],
    [3.2, 94],
    [2.4, 108],
    [-0.2, 112],
  ]),
  smoothPath([
    [3.5, 94],
    [9, 87],
    [17, 85],
    [21.5, 90],
    [20.5, 98],
    [16, 104],
    [17, 110],
    [13, 116],
    [8, 121],
    [3, 117],
    [1, 113],
    [4, 108],
  ]),
  smoothPath([
    [15, 107],
    [19, 105],
    [22.5, 109],
    [21.5, 116],
    [17.5, 130],
    [14.5, 156],
    [16, 165],
    [7.5, 165],
    [10.2, 156],
    [13.4, 130],
    [15.5, 114],
  ]),
];

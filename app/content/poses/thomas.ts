import type { Pose } from "./types";

export const thomas: Pose = {
  view: "side",
  targets: [{ segment: "thigh", side: "N", from: -0.36, to: 0.6, edge: "front" }],
  props: [
    { type: "bed", x: 14, y: 98, width: 100 },
    { type: "pillow", x: 36, y: 93, width: 30 },
  ],
  contacts: [
    { joint: "hip", on: "bed" },
    { joint: "shoulderN", on: "bed" },
    { joint: "head", on: "pillow" },
    { joint: "handN", on: "shankF" },
  ],
  seen: {
    start:
      "Lying on the back with the hips at the edge of a bed, holding the {far} knee bent, the {near} thigh level with the bed. The stretch is marked at the front of the {near} hip.",
    end: "The {far} knee hugged to the chest, the low back flat, the {near} leg hanging heavy over the edge of the bed. The stretch is marked at the front of the {near} hip.",
  },
  start: {
    at: [106, 89.5],
    trunk: 180,
    chest: 179,
    head: 191,
    legN: { thigh: -4, shank: 60, foot: 30 },
    legF: { thigh: -112, shank: 30, foot: -25 },
    armN: { hand: { on: "kneeF", by: [8, -2] }, palm: 0 },
    armF: { hand: { on: "kneeF", by: [11, 0] }, palm: 0 },
  },
  end: {
    at: [106, 89.5],
    trunk: 181,
    chest: 178,
    head: 191,
    legN: { thigh: 16, shank: 84, foot: 48 },
    legF: { thigh: -138, shank: 10, foot: -35 },
    armN: { hand: { on: "kneeF", by: [9, -4] }, palm: -14 },
    armF: { hand: { on: "kneeF", by: [12, -3] }, palm: -14 },
  },
};

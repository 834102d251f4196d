import type { Pose } from "./types";

export const sidePlank: Pose = {
  view: "front",
  anchor: "kneeN",
  targets: [{ segment: "trunk", from: 0.12, to: 0.72, edge: "flankN" }],
  shade: true,
  props: [{ type: "mat", x: 24, width: 152 }],
  contacts: [
    { joint: "kneeN", on: "floor" },
    { joint: "elbowN", on: "floor" },
    { joint: "handN", on: "floor" },
    { joint: "hipN", on: "floor", phase: "start" },
    { joint: "kneeF", on: "thighN" },
  ],
  seen: {
    start:
      "Lying on the {near} side, seen from the front, propped on the elbow with the knees bent and the hips on the mat. The work is marked along the {near} side of the waist.",
    end: "The hips lifted, so that knees, hips and shoulders form one sloping line over the elbow. The work is marked along the {near} side of the waist.",
  },
  start: {
    at: [136, 131.5],
    trunk: 196,
    chest: 231,
    head: 236,
    legN: { thigh: 7, shank: [-18, -64], foot: [-10, -30] },
    legF: { thigh: 17, shank: [-18, -64], foot: [-10, -30] },
    armN: { upper: 75, fore: [166, 45] },
    armF: { hand: { on: "hipF", by: [-6, -6, 6] } },
  },
  end: {
    at: [136, 131.5],
    trunk: 204,
    chest: 204,
    head: 206,
    legN: { thigh: 24, shank: [-18, -64], foot: [-10, -30] },
    legF: { thigh: 34, shank: [-18, -64], foot: [-10, -30] },
    armN: { upper: 90, fore: [166, 45] },
    armF: { hand: { on: "hipF", by: [-6, -6, 6] } },
  },
};

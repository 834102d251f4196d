import type { Pose } from "./types";

export const seatedHip: Pose = {
  view: "side",
  targets: [{ segment: "thigh", side: "N", from: -0.16, to: 0.72, edge: "middle" }],
  props: [{ type: "mat", x: 38, width: 120 }],
  contacts: [
    { joint: "hip", on: "floor" },
    { joint: "kneeN", on: "floor" },
    { joint: "handN", on: "footN", phase: "end" },
    { joint: "handN", on: "shankN", phase: "start" },
  ],
  seen: {
    start:
      "Sitting upright, seen from the side, with the soles of the feet together well in front and the knees out to the sides. The stretch is marked at the hip and inner thigh.",
    end: "Folded forward over the feet, back a little round and head low, with the soles of the feet still together. The stretch is marked at the hip and inner thigh.",
  },
  start: {
    at: [62, 127],
    trunk: -86,
    chest: -84,
    legN: { thigh: [10, 32], shank: [0, -24], foot: [-36, 0] },
    legF: { thigh: [-14, -32], shank: [26, 24], foot: [-36, 0] },
    armN: { hand: { on: "kneeN", by: [14, -4] }, palm: 40 },
    armF: { hand: { on: "kneeF", by: [12, -2] }, palm: 40 },
  },
  end: {
    at: [62, 127],
    trunk: -56,
    chest: -10,
    head: 20,
    legN: { thigh: [10, 32], shank: [0, -24], foot: [-36, 0] },
    legF: { thigh: [-14, -32], shank: [26, 24], foot: [-36, 0] },
    armN: { hand: { on: "ankleN", by: [6, -3, 0] }, palm: 10 },
    armF: { hand: { on: "ankleF", by: [6, -4, 0] }, palm: 10 },
  },
};

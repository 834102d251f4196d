import type { Pose } from "./types";

export const standingBreak: Pose = {
  view: "side",
  anchor: "ankleN",
  targets: [{ segment: "thigh", side: "N", from: -0.34, to: 0.4, edge: "front" }],
  props: [
    { type: "chair", x: 52, y: 105.5, width: 40, back: "left" },
    { type: "desk", x: 116, y: 92, width: 56 },
  ],
  contacts: [
    { joint: "ankleN", on: "floor" },
    { joint: "ankleF", on: "floor" },
    { joint: "hip", on: "chair", phase: "start" },
    { joint: "handN", on: "desk", phase: "start" },
  ],
  seen: {
    start:
      "Sitting at a desk with both feet flat and the hands on the desk. The place that opens is marked at the front of the {near} hip.",
    middle:
      "Leaning forward with the nose over the toes, the seat just leaving the chair. The place that opens is marked at the front of the {near} hip.",
    end: "Standing tall between chair and desk with both arms reaching up. The opened place is marked at the front of the {near} hip.",
  },
  start: {
    at: [99, 132.4],
    trunk: -86,
    legN: { thigh: 14, shank: 100, foot: 3 },
    armN: { hand: [120, 89.6], palm: 6 },
  },
  middle: {
    at: [99, 132.4],
    trunk: -52,
    chest: -50,
    head: -60,
    legN: { thigh: 26, shank: 110, foot: 3 },
    armN: { upper: 50, fore: 22 },
  },
  end: {
    at: [99, 132.4],
    trunk: -91,
    legN: { thigh: 91, shank: 91, foot: 3 },
    armN: { upper: -100, fore: -101 },
    armF: { upper: -66, fore: -70 },
  },
};

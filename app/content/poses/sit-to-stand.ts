import type { Pose } from "./types";

export const sitToStand: Pose = {
  view: "side",
  anchor: "ankleN",
  targets: [
    { segment: "pelvis", side: "N" },
    { segment: "thigh", side: "N", from: 0.25, to: 0.95, edge: "front" },
  ],
  props: [{ type: "chair", x: 52, y: 105.5, width: 40, back: "left" }],
  contacts: [
    { joint: "ankleN", on: "floor" },
    { joint: "toeN", on: "floor" },
    { joint: "ankleF", on: "floor" },
    { joint: "hip", on: "chair", phase: "start" },
  ],
  seen: {
    start:
      "Sitting near the front of a chair with the feet flat under the knees and the arms stretched forward. The work is marked in the {near} buttock and the front of the {near} thigh.",
    middle:
      "Leaning forward with the chest over the knees, the seat just leaving the chair, the arms still forward. The work is marked in the {near} buttock and the front of the {near} thigh.",
    end: "Standing tall in front of the chair, knees and hips straight, the arms forward. The work is marked in the {near} buttock and the front of the {near} thigh.",
  },
  start: {
    at: [99, 132.4],
    trunk: -88,
    legN: { thigh: 14, shank: 100, foot: 3 },
    armN: { upper: 10, fore: 4 },
  },
  middle: {
    at: [99, 132.4],
    trunk: -48,
    chest: -46,
    head: -58,
    legN: { thigh: 28, shank: 112, foot: 3 },
    armN: { upper: 8, fore: 2 },
  },
  end: {
    at: [99, 132.4],
    trunk: -90,
    legN: { thigh: 90, shank: 91, foot: 3 },
    armN: { upper: 8, fore: 2 },
  },
};

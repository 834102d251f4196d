import type { Pose } from "./types";

export const deadBug: Pose = {
  view: "side",
  targets: [{ segment: "trunk", from: 0.15, to: 0.75, edge: "front" }],
  props: [{ type: "mat", x: 16, width: 156 }],
  contacts: [
    { joint: "hip", on: "floor" },
    { joint: "mid", on: "floor" },
    { joint: "shoulderN", on: "floor" },
    { joint: "head", on: "floor" },
  ],
  seen: {
    start:
      "Lying on the back with both arms straight up and both knees bent over the hips. The work is marked at the stomach.",
    end: "The {near} leg stretched out low and the {far} arm over the head, the back still flat on the mat. The work is marked at the stomach.",
  },
  start: {
    at: [97, 129.5],
    trunk: 180,
    chest: 179,
    head: 183,
    legN: { thigh: -90, shank: -2, foot: -76 },
    armN: { upper: -90, fore: -90 },
  },
  end: {
    at: [97, 129.5],
    trunk: 180,
    chest: 179,
    head: 183,
    legN: { thigh: -14, shank: -10, foot: -80 },
    legF: { thigh: -90, shank: -2, foot: -76 },
    armN: { upper: -90, fore: -90 },
    armF: { upper: -158, fore: -160 },
  },
};

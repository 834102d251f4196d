import type { Pose } from "./types";

export const stepUp: Pose = {
  view: "side",
  anchor: "ankleN",
  targets: [
    { segment: "pelvis", side: "N" },
    { segment: "thigh", side: "N", from: 0.25, to: 0.95, edge: "front" },
  ],
  props: [{ type: "step", x: 102, y: 122, width: 46 }],
  contacts: [
    { joint: "ankleN", on: "step" },
    { joint: "toeN", on: "step" },
    { joint: "ankleF", on: "floor", phase: "start" },
    { joint: "toeF", on: "floor", phase: "start" },
    { joint: "ankleF", on: "step", phase: "end" },
  ],
  seen: {
    start:
      "Standing with the whole {near} foot on a step and the {far} foot on the floor behind, leaning a little forward. The work is marked in the {near} buttock and the front of the {near} thigh.",
    middle:
      "Half way up on the {near} leg, the knee over the foot, the {far} foot off the floor. The work is marked in the {near} buttock and the front of the {near} thigh.",
    end: "Standing tall on the step with both feet side by side. The work is marked in the {near} buttock and the front of the {near} thigh.",
  },
  start: {
    at: [116, 117],
    trunk: -80,
    legN: { thigh: 28, shank: 104, foot: 3 },
    legF: { ankle: [88, 132.2], foot: 3 },
    armN: { upper: 104, fore: 80 },
    armF: { upper: 76, fore: 52 },
  },
  middle: {
    at: [116, 117],
    trunk: -74,
    legN: { thigh: 52, shank: 110, foot: 3 },
    legF: { ankle: [92, 116], foot: 34 },
    armN: { upper: 96, fore: 70 },
    armF: { upper: 84, fore: 60 },
  },
  end: {
    at: [116, 117],
    trunk: -90,
    legN: { thigh: 90, shank: 91, foot: 3 },
    legF: { ankle: [117, 116.6], foot: 3 },
    armN: { upper: 92, fore: 78 },
    armF: { upper: 86, fore: 74 },
  },
};

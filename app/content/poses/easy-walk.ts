import type { Pose } from "./types";

export const easyWalk: Pose = {
  view: "side",
  targets: [
    { segment: "pelvis", side: "N" },
    { segment: "shank", side: "N", from: 0.05, to: 0.6, edge: "back" },
  ],
  props: [],
  contacts: [
    { joint: "ankleN", on: "floor", phase: "start" },
    { joint: "toeF", on: "floor", phase: "start" },
    { joint: "ankleN", on: "floor", phase: "middle" },
    { joint: "toeN", on: "floor", phase: "middle" },
    { joint: "toeN", on: "floor", phase: "end" },
    { joint: "ankleF", on: "floor", phase: "end" },
  ],
  seen: {
    start:
      "Walking, the {near} heel landing in front, the {far} foot pushing off behind, the arms swinging against the legs. The work is marked in the {near} buttock and calf.",
    middle:
      "Standing on the straight {near} leg while the {far} leg swings past it. The work is marked in the {near} buttock and calf.",
    end: "The {near} foot pushing off behind, the {far} heel landing in front, the head up. The work is marked in the {near} buttock and calf.",
  },
  start: {
    at: [100, 78.6],
    trunk: -88,
    legN: { thigh: 64, shank: 69, foot: -16 },
    legF: { thigh: 106, shank: 134, foot: 32 },
    armN: { upper: 122, fore: 102 },
    armF: { upper: 62, fore: 38 },
  },
  middle: {
    at: [100, 74.6],
    trunk: -88,
    legN: { thigh: 88, shank: 91, foot: 3 },
    legF: { thigh: 66, shank: 126, foot: 34 },
    armN: { upper: 92, fore: 72 },
    armF: { upper: 90, fore: 70 },
  },
  end: {
    at: [100, 78.6],
    trunk: -88,
    legN: { thigh: 106, shank: 134, foot: 27 },
    legF: { thigh: 64, shank: 69, foot: -16 },
    armN: { upper: 60, fore: 36 },
    armF: { upper: 122, fore: 102 },
  },
};

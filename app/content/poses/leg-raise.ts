import type { Pose } from "./types";

export const legRaise: Pose = {
  view: "side",
  targets: [
    { segment: "thigh", side: "N", from: -0.34, to: 0.4, edge: "front" },
    { segment: "trunk", from: 0.2, to: 0.6, edge: "front" },
  ],
  props: [{ type: "mat", x: 24, width: 150 }],
  contacts: [
    { joint: "hip", on: "floor" },
    { joint: "shoulderN", on: "floor" },
    { joint: "head", on: "floor" },
    { joint: "handN", on: "floor" },
    { joint: "ankleN", on: "floor", phase: "start" },
  ],
  seen: {
    start:
      "Lying flat on the back with both legs straight on the mat and the arms beside the body. The work is marked at the stomach and the front of the {near} hip.",
    end: "Lying on the back with both straight legs lifted half way up together. The work is marked at the stomach and the front of the {near} hip.",
  },
  start: {
    at: [92, 128.4],
    trunk: 179,
    chest: 178,
    head: 182,
    legN: { thigh: 3, shank: 4, foot: -68 },
    armN: { hand: [107, 135], palm: 4 },
  },
  end: {
    at: [92, 128.4],
    trunk: 179,
    chest: 178,
    head: 182,
    legN: { thigh: -48, shank: -47, foot: -112 },
    armN: { hand: [107, 135], palm: 4 },
  },
};

import type { Pose } from "./types";

export const birdDog: Pose = {
  view: "side",
  anchor: "kneeF",
  targets: [
    { segment: "pelvis", side: "N" },
    { segment: "trunk", from: 0.1, to: 0.6, edge: "back" },
  ],
  props: [{ type: "mat", x: 12, width: 150 }],
  contacts: [
    { joint: "kneeF", on: "floor" },
    { joint: "ankleF", on: "floor" },
    { joint: "handN", on: "floor" },
    { joint: "handF", on: "floor", phase: "start" },
    { joint: "kneeN", on: "floor", phase: "start" },
  ],
  seen: {
    start:
      "On hands and knees with the back level, the hands under the shoulders and the knees under the hips. The work is marked in the low back and the {near} buttock.",
    end: "The {near} leg stretched straight back and the {far} arm straight forward, both level with the back. The work is marked in the low back and the {near} buttock.",
  },
  start: {
    at: [80, 131],
    trunk: -10,
    chest: -15,
    head: -8,
    legN: { thigh: 90, shank: 177, foot: 172 },
    legF: { thigh: 90, shank: 177, foot: 172 },
    armN: { hand: [119, 135.2], palm: 4 },
  },
  end: {
    at: [80, 131],
    trunk: -10,
    chest: -15,
    head: -8,
    legN: { thigh: 177, shank: 179, foot: 120 },
    legF: { thigh: 90, shank: 177, foot: 172 },
    armN: { hand: [119, 135.2], palm: 4 },
    armF: { upper: -8, fore: -10 },
  },
};

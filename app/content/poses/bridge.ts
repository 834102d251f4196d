import type { Pose } from "./types";

export const bridge: Pose = {
  view: "side",
  anchor: "neck",
  targets: [{ segment: "pelvis", side: "N" }],
  props: [{ type: "mat", x: 30, width: 136 }],
  contacts: [
    { joint: "shoulderN", on: "floor" },
    { joint: "head", on: "floor" },
    { joint: "ankleN", on: "floor" },
    { joint: "toeN", on: "floor" },
    { joint: "handN", on: "floor" },
    { joint: "hip", on: "floor", phase: "start" },
  ],
  seen: {
    start:
      "Lying on the back with the knees bent, the feet flat and the arms beside the body. The work is marked in the buttocks.",
    end: "Lying on the back with the hips lifted, so that shoulders, hips and knees form one line. The work is marked in the buttocks.",
  },
  start: {
    at: [61, 130],
    trunk: 178,
    chest: 178,
    head: 184,
    legN: { ankle: [124, 132.2], foot: 3 },
    armN: { hand: [112, 135], palm: 4 },
  },
  end: {
    at: [61, 130],
    trunk: 151,
    chest: 157,
    head: 190,
    legN: { ankle: [124, 132.2], foot: 3 },
    armN: { hand: [111, 135], palm: 4 },
  },
};

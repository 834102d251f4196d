import type { Pose } from "./types";

export const bridgeMarch: Pose = {
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
    { joint: "ankleF", on: "floor", phase: "start" },
  ],
  seen: {
    start:
      "Lying on the back in a bridge, hips lifted, both feet flat on the mat. The work is marked in the {near} buttock.",
    end: "The {far} knee lifted over the hip with the shin level, the hips just as high, held up by the {near} foot. The work is marked in the {near} buttock.",
  },
  start: {
    at: [61, 130],
    trunk: 151,
    chest: 157,
    head: 190,
    legN: { ankle: [124, 132.2], foot: 3 },
    armN: { hand: [111, 135], palm: 4 },
  },
  end: {
    at: [61, 130],
    trunk: 151,
    chest: 157,
    head: 190,
    legN: { ankle: [124, 132.2], foot: 3 },
    legF: { thigh: -100, shank: -8, foot: -80 },
    armN: { hand: [111, 135], palm: 4 },
  },
};

import type { Pose } from "./types";

export const clamshell: Pose = {
  view: "front",
  targets: [{ segment: "pelvis", side: "N" }],
  shade: true,
  props: [{ type: "mat", x: 24, width: 160 }],
  contacts: [
    { joint: "hipF", on: "floor" },
    { joint: "kneeF", on: "floor" },
    { joint: "shoulderF", on: "floor" },
    { joint: "ankleN", on: "shankF" },
    { joint: "handN", on: "floor" },
    { joint: "kneeN", on: "thighF", phase: "start" },
  ],
  seen: {
    start:
      "Lying on the {far} side, seen from the front, knees bent and one on the other, head on the lower arm. The work is marked at the side of the {near} buttock.",
    end: "The {near} knee lifted like a shell that opens, the feet still together. The work is marked at the side of the {near} buttock.",
  },
  start: {
    at: [88, 120.5],
    trunk: 0,
    chest: -2,
    head: 2,
    legF: { thigh: [164, 52], shank: [196, -48], foot: [184, -10] },
    legN: { ankle: { on: "ankleF", by: [0, -8, 2] }, foot: [184, -10], bend: 110 },
    armF: { upper: [2, 12], fore: [-1, 0] },
    armN: { hand: [108, 138, 34], palm: [150, 20], bend: 40 },
  },
  end: {
    at: [88, 120.5],
    trunk: 0,
    chest: -2,
    head: 2,
    legF: { thigh: [164, 52], shank: [196, -48], foot: [184, -10] },
    legN: { ankle: { on: "ankleF", by: [0, -8, 2] }, foot: [184, -10], bend: 20 },
    armF: { upper: [2, 12], fore: [-1, 0] },
    armN: { hand: [108, 138, 34], palm: [150, 20], bend: 40 },
  },
};

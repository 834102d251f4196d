import type { Pose } from "./types";

export const sitUp: Pose = {
  view: "side",
  targets: [{ segment: "trunk", from: 0.06, to: 0.6, edge: "front" }],
  props: [{ type: "mat", x: 24, width: 140 }],
  contacts: [
    { joint: "hip", on: "floor" },
    { joint: "ankleN", on: "floor" },
    { joint: "toeN", on: "floor" },
    { joint: "shoulderN", on: "floor", phase: "start" },
    { joint: "head", on: "floor", phase: "start" },
  ],
  seen: {
    start:
      "Lying on the back with the knees bent, the feet flat and the arms crossed on the chest. The work is marked at the stomach.",
    middle:
      "Head and shoulders curled off the mat, the low back still down. The work is marked at the stomach.",
    end: "Sitting up with a rounded back, the chest close to the thighs, the feet still flat. The work is marked at the stomach.",
  },
  start: {
    at: [98, 129],
    trunk: 180,
    chest: 179,
    head: 183,
    legN: { ankle: [138, 132.2], foot: 3 },
    armN: { upper: [0, 17], fore: [-152, -36] },
  },
  middle: {
    at: [98, 129],
    trunk: 190,
    chest: 214,
    head: 236,
    legN: { ankle: [138, 132.2], foot: 3 },
    armN: { upper: [34, 17], fore: [-118, -36] },
  },
  end: {
    at: [98, 129],
    trunk: 246,
    chest: 282,
    head: 296,
    legN: { ankle: [138, 132.2], foot: 3 },
    armN: { upper: [100, 17], fore: [-52, -36] },
  },
};

import type { Pose } from "../types";

export const pelvicTilt: Pose = {
  view: "side",
  anchor: "neck",
  targets: [{ segment: "trunk", from: 0.1, to: 0.6, edge: "front" }],
  props: [{ type: "mat", x: 30, width: 136 }],
  contacts: [
    { joint: "shoulderN", on: "floor" },
    { joint: "head", on: "floor" },
    { joint: "ankleN", on: "floor" },
    { joint: "toeN", on: "floor" },
    { joint: "mid", on: "floor", phase: "end" },
  ],
  seen: {
    start:
      "Lying on the back with the knees bent, a small hollow under the low back. The work is marked at the lower stomach.",
    end: "The low back pressed flat on the mat, the tailbone curled up a little. The work is marked at the lower stomach.",
  },
  start: {
    at: [61, 130],
    trunk: 191,
    chest: 167,
    head: 184,
    legN: { ankle: [124, 132.2], foot: 3 },
    armN: { upper: [-2, 20], fore: [-158, -50], palm: [-170, -20] },
  },
  end: {
    at: [61, 130],
    trunk: 167,
    chest: 182,
    head: 184,
    legN: { ankle: [124, 132.2], foot: 3 },
    armN: { upper: [-2, 20], fore: [-158, -50], palm: [-170, -20] },
  },
};

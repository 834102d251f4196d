import type { Pose } from "./types";

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
    at: [61, 131.4],
    trunk: 191,
    chest: 168,
    head: 184,
    legN: { ankle: [124, 132.2], foot: 3 },
    armN: { upper: [-8, 46], fore: [-142, -60], palm: [-165, -30] },
  },
  end: {
    at: [61, 130.6],
    trunk: 165,
    chest: 181,
    head: 184,
    legN: { ankle: [124, 132.2], foot: 3 },
    armN: { upper: [-8, 46], fore: [-142, -60], palm: [-165, -30] },
  },
};

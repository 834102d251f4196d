import type { Pose } from "./types";

export const bandSideStep: Pose = {
  view: "front",
  targets: [{ segment: "thigh", side: "N", from: -0.25, to: 0.35, edge: "outer" }],
  props: [{ type: "band", through: ["ankleN", "ankleF"] }],
  contacts: [
    { joint: "ankleN", on: "floor", phase: "start" },
    { joint: "ankleN", on: "floor", phase: "end" },
    { joint: "ankleF", on: "floor" },
    { joint: "handN", on: "trunk" },
  ],
  seen: {
    start:
      "Standing with the feet as wide as the hips and a band around both ankles, the knees soft and the hands on the hips, seen from the front. The work is marked at the outside of the {near} hip.",
    middle:
      "The {near} foot lifted a little and moving out against the band, the weight on the {far} leg, the hips level. The work is marked at the outside of the {near} hip.",
    end: "The {near} foot set down a wide step to the side, so that the band is tight, the hips level and the knees over the feet. The work is marked at the outside of the {near} hip.",
  },
  start: {
    at: [108, 78],
    trunk: -90,
    legN: { ankle: [98, 131, 8], foot: [126, 45] },
    legF: { ankle: [118, 131, 8], foot: [54, 45] },
    armN: { hand: [97, 74, 4] },
  },
  middle: {
    at: [107, 78],
    trunk: -90,
    legN: { ankle: [83, 125, 8], foot: [134, 42] },
    legF: { ankle: [118, 131, 8], foot: [54, 45] },
    armN: { hand: [96, 74, 4] },
  },
  end: {
    at: [99, 80],
    trunk: -90,
    legN: { ankle: [72, 131, 8], foot: [138, 42] },
    legF: { ankle: [118, 131, 8], foot: [54, 45] },
    armN: { hand: [88, 76, 4] },
  },
};

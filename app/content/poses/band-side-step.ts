import type { Pose } from "./types";

export const bandSideStep: Pose = {
  view: "front",
  targets: [{ segment: "thigh", side: "N", from: -0.25, to: 0.35, edge: "outer" }],
  props: [{ type: "band", through: ["ankleN", "ankleF"] }],
  contacts: [
    { joint: "ankleN", on: "floor" },
    { joint: "ankleF", on: "floor", phase: "start" },
    { joint: "ankleF", on: "floor", phase: "end" },
    { joint: "handN", on: "trunk" },
  ],
  seen: {
    start:
      "Standing with the feet as wide as the hips and a band around both ankles, the knees soft and the hands on the hips, seen from the front. The work is marked at the outside of the {near} hip.",
    middle:
      "The {far} foot lifted a little and moving out against the band, the weight on the {near} leg, the hips level. The work is marked at the outside of the {near} hip.",
    end: "The {far} foot set down a wide step to the side, so that the band is tight, the hips level and the knees over the feet. The work is marked at the outside of the {near} hip.",
  },
  start: {
    at: [92, 78],
    trunk: -90,
    legN: { ankle: [82, 131, 8], foot: [126, 45] },
    legF: { ankle: [102, 131, 8], foot: [54, 45] },
    armN: { hand: [81, 74, 4] },
  },
  middle: {
    at: [93, 78],
    trunk: -90,
    legN: { ankle: [82, 131, 8], foot: [126, 45] },
    legF: { ankle: [117, 125, 8], foot: [46, 42] },
    armN: { hand: [82, 74, 4] },
  },
  end: {
    at: [101, 80],
    trunk: -90,
    legN: { ankle: [82, 131, 8], foot: [126, 45] },
    legF: { ankle: [128, 131, 8], foot: [42, 42] },
    armN: { hand: [90, 76, 4] },
  },
};

import type { Pose } from "./types";

export const hipHinge: Pose = {
  view: "side",
  anchor: "ankleN",
  targets: [
    { segment: "pelvis", side: "N" },
    { segment: "thigh", side: "N", from: 0.2, to: 0.9, edge: "back" },
  ],
  props: [],
  contacts: [
    { joint: "ankleN", on: "floor" },
    { joint: "toeN", on: "floor" },
    { joint: "ankleF", on: "floor" },
    { joint: "handN", on: "trunk" },
  ],
  seen: {
    start:
      "Standing tall with soft knees and the hands on the hips. The work is marked in the {near} buttock and the back of the {near} thigh.",
    end: "Bent forward at the hips with a long, flat back, the hips pushed back, the knees a little bent over upright shins. The work is marked in the {near} buttock and the back of the {near} thigh.",
  },
  start: {
    at: [98, 132.4],
    trunk: -90,
    legN: { thigh: 86, shank: 94, foot: 3 },
    armN: { hand: { on: "hip", by: [3, -6, 12] } },
    armF: { hand: { on: "hip", by: [4, -7, -12] } },
  },
  end: {
    at: [98, 132.4],
    trunk: -24,
    chest: -26,
    head: -30,
    legN: { thigh: 61, shank: 94, foot: 3 },
    armN: { hand: { on: "hip", by: [7, 0, 12] } },
    armF: { hand: { on: "hip", by: [8, -1, -12] } },
  },
};

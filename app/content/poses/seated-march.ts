import type { Pose } from "./types";

export const seatedMarch: Pose = {
  view: "side",
  targets: [{ segment: "thigh", side: "N", from: -0.3, to: 0.55, edge: "front" }],
  props: [
    { type: "chair", x: 62, y: 105, width: 40, back: "left" },
    { type: "band", through: ["toeN", "toeF"] },
  ],
  contacts: [
    { joint: "hip", on: "chair" },
    { joint: "handN", on: "chair" },
    { joint: "ankleN", on: "floor", phase: "start" },
    { joint: "ankleF", on: "floor" },
    { joint: "toeF", on: "floor" },
  ],
  seen: {
    start:
      "Sitting tall near the front of a chair with both feet flat, a band looped around both feet, the hands on the seat. The work is marked at the front of the {near} hip.",
    end: "The {near} knee lifted, so that the band pulls tight between the feet, the {far} foot flat and the back still tall. The work is marked at the front of the {near} hip.",
  },
  start: {
    at: [84, 96],
    trunk: -90,
    legN: { ankle: [107, 132.4], foot: 3 },
    legF: { ankle: [118, 132.2], foot: 3 },
    armN: { hand: [82, 103.5], palm: 60 },
    armF: { hand: [85, 102.5], palm: 60 },
  },
  end: {
    at: [84, 96],
    trunk: -91,
    legN: { thigh: -27, shank: 88, foot: -8 },
    legF: { ankle: [118, 132.2], foot: 3 },
    armN: { hand: [82, 103.5], palm: 60 },
    armF: { hand: [85, 102.5], palm: 60 },
  },
};

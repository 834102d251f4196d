import type { Pose } from "./types";

export const lunge: Pose = {
  view: "side",
  anchor: "kneeN",
  targets: [{ segment: "thigh", side: "N", from: -0.34, to: 0.5, edge: "front" }],
  props: [
    { type: "mat", x: 30, width: 122 },
    { type: "pad", x: 64, width: 26 },
  ],
  contacts: [
    { joint: "kneeN", on: "pad" },
    { joint: "ankleN", on: "floor" },
    { joint: "ankleF", on: "floor" },
    { joint: "toeF", on: "floor" },
    { joint: "handN", on: "thighF" },
  ],
  seen: {
    start:
      "Kneeling upright on the {near} knee with the {far} foot flat in front and the hands on the {far} thigh. The stretch is marked at the front of the {near} hip.",
    end: "Kneeling on the {near} knee, back upright, with the hips moved forward toward the {far} foot. The stretch is marked at the front of the {near} hip.",
  },
  start: {
    at: [79.5, 130.6],
    trunk: -90,
    chest: -89,
    legN: { thigh: 95, shank: 175.5, foot: 168 },
    legF: { ankle: [124, 132.2], foot: 3 },
    armN: { hand: { on: "kneeF", by: [-4, -5.5] }, palm: 22 },
    armF: { hand: { on: "kneeF", by: [-1, -7] }, palm: 22 },
  },
  end: {
    at: [79.5, 130.6],
    trunk: -90,
    chest: -88,
    legN: { thigh: 122, shank: 175.5, foot: 168 },
    legF: { ankle: [124, 132.2], foot: 3 },
    armN: { hand: { on: "kneeF", by: [-4, -5.5] }, palm: 22 },
    armF: { hand: { on: "kneeF", by: [-1, -7] }, palm: 22 },
  },
};

import type { Pose } from "./types";

export const couch: Pose = {
  view: "side",
  anchor: "kneeN",
  targets: [{ segment: "thigh", side: "N", from: -0.24, to: 0.9, edge: "front" }],
  props: [
    { type: "couch", x: 22, y: 106, width: 56, back: "left" },
    { type: "mat", x: 74, width: 96 },
    { type: "pad", x: 76, width: 20 },
  ],
  contacts: [
    { joint: "kneeN", on: "pad" },
    { joint: "ankleN", on: "couch" },
    { joint: "ankleF", on: "floor" },
    { joint: "toeF", on: "floor" },
    { joint: "handN", on: "thighF", phase: "end" },
  ],
  seen: {
    start:
      "Kneeling on the {near} knee in front of a couch with the {near} foot up on the seat behind, leaning forward over the {far} foot. The stretch is marked along the front of the {near} thigh.",
    end: "The same position with the chest upright and the hands on the {far} thigh. The stretch is marked along the whole front of the {near} thigh.",
  },
  start: {
    at: [86, 130.6],
    trunk: -46,
    chest: -40,
    head: -50,
    legN: { thigh: 112, shank: 254, foot: 186 },
    legF: { ankle: [127, 132.4], foot: 2 },
    armN: { hand: { on: "kneeF", by: [2, -6] }, palm: 30 },
    armF: { hand: { on: "kneeF", by: [4, -7] }, palm: 30 },
  },
  end: {
    at: [86, 130.6],
    trunk: -90,
    chest: -88,
    legN: { thigh: 106, shank: 254, foot: 186 },
    legF: { ankle: [127, 132.4], foot: 2 },
    armN: { hand: { on: "kneeF", by: [-5, -5] }, palm: 22 },
    armF: { hand: { on: "kneeF", by: [-2, -7] }, palm: 22 },
  },
};

import type { Pose } from "./types";

export const hamstringStrap: Pose = {
  view: "side",
  targets: [{ segment: "thigh", side: "N", from: 0.1, to: 0.95, edge: "back" }],
  props: [
    { type: "mat", x: 24, width: 150 },
    { type: "strap", through: ["handN", "toeN", "handF"] },
  ],
  contacts: [
    { joint: "hip", on: "floor" },
    { joint: "shoulderN", on: "floor" },
    { joint: "head", on: "floor" },
    { joint: "ankleF", on: "floor" },
  ],
  seen: {
    start:
      "Lying on the back with a strap around the {near} foot and its ends in both hands, the {near} leg half raised, the {far} leg straight on the mat. The stretch is marked along the back of the {near} thigh.",
    end: "The {near} leg drawn up straight until the foot points to the ceiling, the {far} leg still flat. The stretch is marked along the back of the {near} thigh.",
  },
  start: {
    at: [92, 128.4],
    trunk: 179,
    chest: 178,
    head: 182,
    legN: { thigh: -46, shank: -44, foot: -128 },
    legF: { thigh: 3, shank: 4, foot: -70 },
    armN: { hand: [86, 108] },
    armF: { hand: [89, 106] },
  },
  end: {
    at: [92, 128.4],
    trunk: 179,
    chest: 178,
    head: 182,
    legN: { thigh: -84, shank: -82, foot: -168 },
    legF: { thigh: 3, shank: 4, foot: -70 },
    armN: { hand: [77, 106] },
    armF: { hand: [80, 104] },
  },
};

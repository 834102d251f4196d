import type { Pose } from "./types";

export const kneeToChest: Pose = {
  view: "side",
  targets: [
    { segment: "pelvis", side: "N" },
    { segment: "trunk", from: 0.05, to: 0.45, edge: "back" },
  ],
  props: [{ type: "mat", x: 24, width: 150 }],
  contacts: [
    { joint: "hip", on: "floor" },
    { joint: "shoulderN", on: "floor" },
    { joint: "head", on: "floor" },
    { joint: "ankleF", on: "floor" },
    { joint: "ankleN", on: "floor", phase: "start" },
    { joint: "handN", on: "shankN", phase: "end" },
    { joint: "handF", on: "shankN", phase: "end" },
  ],
  seen: {
    start:
      "Lying on the back with the {near} knee bent, its foot flat, and the {far} leg straight on the mat. The stretch is marked in the {near} buttock and low back.",
    end: "The {near} knee drawn to the chest with both hands on the shin, the {far} leg flat on the mat. The stretch is marked in the {near} buttock and low back.",
  },
  start: {
    at: [92, 129.5],
    trunk: 180,
    chest: 179,
    head: 182,
    legN: { ankle: [118, 132.2], foot: 3 },
    legF: { thigh: 3, shank: 4, foot: -68 },
    armN: { hand: { on: "kneeN", by: [-4, -5] }, palm: -20 },
    armF: { hand: { on: "kneeN", by: [-2, -6] }, palm: -20 },
  },
  end: {
    at: [92, 129.5],
    trunk: 180,
    chest: 179,
    head: 182,
    legN: { thigh: -138, shank: 8, foot: -40 },
    legF: { thigh: 3, shank: 4, foot: -68 },
    armN: { hand: { on: "kneeN", by: [9, -4] }, palm: -14 },
    armF: { hand: { on: "kneeN", by: [12, -4] }, palm: -14 },
  },
};

import type { Pose } from "./types";

export const standingHamstring: Pose = {
  view: "side",
  anchor: "ankleF",
  targets: [{ segment: "thigh", side: "N", from: 0.08, to: 0.95, edge: "back" }],
  props: [{ type: "step", x: 116, y: 116, width: 40 }],
  contacts: [
    { joint: "ankleF", on: "floor" },
    { joint: "toeF", on: "floor" },
    { joint: "ankleN", on: "step" },
    { joint: "handN", on: "thighN" },
  ],
  seen: {
    start:
      "Standing upright on the {far} leg with the {near} heel on a step in front, that knee straight and the toes up, the hands on the {near} thigh. The stretch is marked along the back of the {near} thigh.",
    end: "Bent forward from the hips with a long, flat back, the {near} leg still straight with its heel on the step. The stretch is marked along the back of the {near} thigh.",
  },
  start: {
    at: [80, 132.4],
    trunk: -86,
    legN: { ankle: [127, 111.4], foot: -68 },
    legF: { thigh: 90, shank: 92, foot: 3 },
    armN: { hand: { on: "hipN", by: [16, 2] } },
    armF: { hand: { on: "hipN", by: [19, 1] } },
  },
  end: {
    at: [80, 132.4],
    trunk: -42,
    chest: -38,
    head: -40,
    legN: { ankle: [127, 111.4], foot: -68 },
    legF: { thigh: 84, shank: 95, foot: 3 },
    armN: { hand: { on: "kneeN", by: [1, -7] } },
    armF: { hand: { on: "kneeN", by: [5, -8] } },
  },
};

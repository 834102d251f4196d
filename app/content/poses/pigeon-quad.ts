import type { Pose } from "./types";

export const pigeonQuad: Pose = {
  view: "side",
  targets: [{ segment: "thigh", side: "N", from: -0.2, to: 0.92, edge: "front" }],
  props: [{ type: "mat", x: 30, width: 122 }],
  contacts: [
    { joint: "kneeN", on: "floor" },
    { joint: "kneeF", on: "floor" },
    { joint: "handN", on: "footN" },
    { joint: "handF", on: "thighF" },
  ],
  seen: {
    start:
      "Sitting with the {far} leg folded in front and the {near} knee down behind, the {near} hand holding the lifted {near} foot. The stretch is marked along the front of the {near} thigh.",
    end: "Sitting upright in the same position, the {near} hand drawing the {near} heel toward the seat. The stretch is marked along the front of the {near} thigh.",
  },
  start: {
    at: [96, 119.5],
    trunk: -72,
    chest: -80,
    head: -78,
    legN: { thigh: 158, shank: 248, foot: 210 },
    legF: { thigh: 24.5, shank: 173, foot: 178 },
    armN: { hand: { on: "toeN", by: [8, 3] }, bend: 40 },
    armF: { hand: { on: "kneeF", by: [4, -4] }, palm: 25 },
  },
  end: {
    at: [96, 119.5],
    trunk: -80,
    chest: -96,
    head: -92,
    legN: { thigh: 158, shank: 288, foot: 250 },
    legF: { thigh: 24.5, shank: 173, foot: 178 },
    armN: { hand: { on: "toeN", by: [3, 3] }, bend: 60 },
    armF: { hand: { on: "kneeF", by: [2, -5] }, palm: 30 },
  },
};

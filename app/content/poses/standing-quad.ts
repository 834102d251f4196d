import type { Pose } from "./types";

export const standingQuad: Pose = {
  view: "side",
  anchor: "ankleF",
  targets: [{ segment: "thigh", side: "N", from: -0.1, to: 0.95, edge: "front" }],
  props: [{ type: "wall", x: 130, width: 8 }],
  contacts: [
    { joint: "ankleF", on: "floor" },
    { joint: "toeF", on: "floor" },
    { joint: "handF", on: "wall" },
    { joint: "handN", on: "footN" },
  ],
  seen: {
    start:
      "Standing on the {far} leg with the {far} hand on a wall, the {near} hand holding the {near} foot behind, that knee still in front. The stretch is marked along the front of the {near} thigh.",
    end: "The {near} knee drawn down beside the other one, the {near} heel near the buttock, the body upright. The stretch is marked along the front of the {near} thigh.",
  },
  start: {
    at: [91, 132.4],
    trunk: -90,
    legN: { thigh: 66, shank: 210, foot: 190 },
    legF: { thigh: 90, shank: 91, foot: 3 },
    armN: { hand: { on: "ankleN", by: [-3, 1] } },
    armF: { hand: [127.8, 52], palm: -80 },
  },
  end: {
    at: [91, 132.4],
    trunk: -90,
    legN: { thigh: 94, shank: 237, foot: 200 },
    legF: { thigh: 90, shank: 91, foot: 3 },
    armN: { hand: { on: "ankleN", by: [-4, -1] } },
    armF: { hand: [127.8, 52], palm: -80 },
  },
};

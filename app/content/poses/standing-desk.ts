import type { Pose } from "./types";

export const standingDesk: Pose = {
  view: "side",
  targets: [{ segment: "thigh", side: "N", from: -0.34, to: 0.5, edge: "front" }],
  props: [{ type: "desk", x: 108, y: 87, width: 60 }],
  contacts: [
    { joint: "toeN", on: "floor" },
    { joint: "ankleF", on: "floor" },
    { joint: "toeF", on: "floor" },
    { joint: "handN", on: "desk" },
  ],
  seen: {
    start:
      "Standing at a desk in a long step, the {near} foot behind on its ball, the hands on the edge of the desk. The stretch is marked at the front of the {near} hip.",
    end: "In the same step with the tailbone tucked and the hips moved toward the desk, the {far} knee a little bent, the back upright. The stretch is marked at the front of the {near} hip.",
  },
  start: {
    at: [88, 78.8],
    trunk: -86,
    legN: { ankle: [58.3, 128.2], foot: 26 },
    legF: { ankle: [105, 132.4], foot: 2 },
    armN: { hand: [111.5, 84.8], palm: 8 },
  },
  end: {
    at: [97.5, 82],
    trunk: -94,
    chest: -91,
    legN: { ankle: [60.3, 125.5], foot: 41 },
    legF: { ankle: [105, 132.4], foot: 2 },
    armN: { hand: [111.5, 84.8], palm: 8 },
  },
};

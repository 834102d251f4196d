import type { Pose } from "./types";

/** Seen from above: from the side, knees that come toward the viewer would hide that the pelvis turns. */
export const kneeRolls: Pose = {
  view: "front",
  shade: true,
  targets: [{ segment: "trunk", from: 0.02, to: 0.5, edge: "flankN" }],
  props: [{ type: "rug", x: 36, y: 18, width: 128 }],
  layers: ["trunk", "legF", "footF", "legN", "footN", "glow", "armF", "armN"],
  contacts: [
    { joint: "ankleN", on: "footF", phase: "end" },
    { joint: "kneeN", on: "thighF", phase: "end" },
  ],
  seen: {
    start:
      "Lying on the back, seen from above, the arms out to the sides, the knees bent and the feet flat. The movement is marked at the {near} side of the low back.",
    end: "Both knees rolled down to the {far} side together, shoulders and arms still flat. The movement is marked at the {near} side of the low back.",
  },
  start: {
    at: [100, 84],
    trunk: -90,
    legN: { ankle: [94, 112, -3], foot: [93, 4] },
    armN: { upper: [170, 0], fore: [176, 0] },
  },
  end: {
    at: [100, 84],
    trunk: -90,
    turn: { hips: 38 },
    legN: { ankle: [104, 110, 4], foot: [96, -4], bend: 172 },
    legF: { ankle: [111, 114, -6], foot: [92, -4], bend: 176 },
    armN: { upper: [170, 0], fore: [176, 0] },
    armF: { upper: [10, 0], fore: [4, 0] },
  },
};

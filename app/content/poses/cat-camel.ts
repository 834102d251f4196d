import type { Pose } from "./types";

export const catCamel: Pose = {
  view: "side",
  anchor: "kneeN",
  targets: [{ segment: "trunk", from: 0.08, to: 0.95, edge: "back" }],
  props: [{ type: "mat", x: 34, width: 128 }],
  contacts: [
    { joint: "kneeN", on: "floor" },
    { joint: "ankleN", on: "floor" },
    { joint: "handN", on: "floor" },
  ],
  seen: {
    start:
      "On hands and knees with the back rounded up like a cat's and the head hanging. The movement is marked along the whole back.",
    end: "On hands and knees with the back sunk in the middle, the chest open and the eyes ahead. The movement is marked along the whole back.",
  },
  start: {
    at: [80, 131.8],
    trunk: -40,
    chest: 28,
    head: 66,
    legN: { thigh: 92, shank: 177, foot: 172 },
    armN: { hand: [123.5, 135.2], palm: 4 },
  },
  end: {
    at: [80, 131.8],
    trunk: 10,
    chest: -36,
    head: -60,
    legN: { thigh: 90, shank: 177, foot: 172 },
    armN: { hand: [123.5, 135.2], palm: 4 },
  },
};

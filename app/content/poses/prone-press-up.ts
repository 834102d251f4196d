import type { Pose } from "./types";

export const pronePressUp: Pose = {
  view: "side",
  targets: [{ segment: "trunk", from: 0.04, to: 0.5, edge: "back" }],
  props: [{ type: "mat", x: 16, width: 160 }],
  contacts: [
    { joint: "hip", on: "floor" },
    { joint: "kneeN", on: "floor" },
    { joint: "handN", on: "floor" },
    { joint: "handF", on: "floor" },
  ],
  seen: {
    start:
      "Lying on the front with the legs straight, the elbows bent and the hands flat beside the head. The movement is marked in the low back.",
    end: "The arms push the chest up and forward while the hips and legs stay heavy on the mat. The movement is marked in the low back.",
  },
  start: {
    at: [90, 129.5],
    trunk: -2,
    chest: -8,
    head: 6,
    legN: { thigh: 177, shank: 178, foot: 172 },
    armN: { hand: [121, 135], palm: 4 },
  },
  end: {
    at: [90, 127.8],
    trunk: -44,
    chest: -79,
    head: -80,
    legN: { thigh: 174, shank: 179, foot: 172 },
    armN: { hand: [121, 135], palm: 4 },
  },
};

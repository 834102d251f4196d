import type { Pose } from "./types";

export const child: Pose = {
  view: "side",
  anchor: "kneeN",
  targets: [{ segment: "trunk", from: 0.04, to: 0.62, edge: "back" }],
  props: [{ type: "mat", x: 30, width: 140 }],
  contacts: [
    { joint: "kneeN", on: "floor" },
    { joint: "ankleN", on: "floor" },
    { joint: "handN", on: "floor" },
    { joint: "hip", on: "shankN", phase: "end" },
    { joint: "head", on: "floor", phase: "end" },
  ],
  seen: {
    start:
      "On hands and knees with a level back, the hands a little in front of the shoulders. The stretch is marked along the low back.",
    end: "Sitting back on the heels with the chest on the thighs, the forehead down and the arms reaching forward on the mat. The stretch is marked along the low back.",
  },
  start: {
    at: [82, 131.8],
    trunk: -12,
    chest: -9,
    head: 4,
    legN: { thigh: 90, shank: 177, foot: 172 },
    legF: { thigh: 90, shank: 177, foot: 172 },
    armN: { hand: [126, 135.2], palm: 4 },
  },
  end: {
    at: [82, 131.8],
    trunk: -10,
    chest: 16,
    head: 35,
    legN: { thigh: 25, shank: 177, foot: 172 },
    legF: { thigh: 25, shank: 177, foot: 172 },
    armN: { hand: [136, 135.2], palm: 4 },
  },
};

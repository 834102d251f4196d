import type { Pose } from "./types";

export const miniSquat: Pose = {
  view: "side",
  anchor: "ankleN",
  targets: [
    { segment: "pelvis", side: "N" },
    { segment: "thigh", side: "N", from: 0.25, to: 0.95, edge: "front" },
  ],
  props: [{ type: "chair", x: 122, y: 105, width: 40, back: "left" }],
  contacts: [
    { joint: "ankleN", on: "floor" },
    { joint: "toeN", on: "floor" },
    { joint: "ankleF", on: "floor" },
    { joint: "handN", on: "chair" },
  ],
  seen: {
    start:
      "Standing tall behind a chair with both hands on the top of its backrest. The work is marked in the {near} buttock and the front of the {near} thigh.",
    end: "The knees bent a little, the hips back as if to sit down, the heels on the floor and the hands still on the backrest. The work is marked in the {near} buttock and the front of the {near} thigh.",
  },
  start: {
    at: [92, 132.4],
    trunk: -90,
    legN: { thigh: 89, shank: 92, foot: 3 },
    armN: { hand: [123.5, 67], palm: 20 },
    armF: { hand: [124.5, 66], palm: 20 },
  },
  end: {
    at: [92, 132.4],
    trunk: -70,
    chest: -72,
    head: -78,
    legN: { thigh: 50, shank: 108, foot: 3 },
    armN: { hand: [123.5, 67], palm: 20 },
    armF: { hand: [124.5, 66], palm: 20 },
  },
};

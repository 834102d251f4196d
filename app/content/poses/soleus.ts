import type { Pose } from "./types";

export const soleus: Pose = {
  view: "side",
  anchor: "ankleN",
  targets: [{ segment: "shank", side: "N", from: 0.35, to: 0.95, edge: "back" }],
  props: [{ type: "wall", x: 129, width: 8 }],
  contacts: [
    { joint: "ankleN", on: "floor" },
    { joint: "toeN", on: "floor" },
    { joint: "ankleF", on: "floor" },
    { joint: "toeF", on: "floor" },
    { joint: "handN", on: "wall" },
    { joint: "handF", on: "wall" },
  ],
  seen: {
    start:
      "Standing in a short step before a wall with both hands on it, the {near} foot behind, the knees almost straight. The stretch is marked low in the {near} calf.",
    end: "Both knees bent and the hips lowered, the back upright, the {near} heel still flat on the floor. The stretch is marked low in the {near} calf, above the heel.",
  },
  start: {
    at: [80, 132.4],
    trunk: -86,
    legN: { thigh: 98, shank: 104, foot: 3 },
    legF: { ankle: [108, 132.2], foot: 3 },
    armN: { hand: [126.8, 53], palm: -88 },
    armF: { hand: [126.8, 51], palm: -88 },
  },
  end: {
    at: [80, 132.4],
    trunk: -77,
    chest: -79,
    legN: { thigh: 64, shank: 125, foot: 3 },
    legF: { ankle: [108, 132.2], foot: 3 },
    armN: { hand: [126.8, 53], palm: -88 },
    armF: { hand: [126.8, 51], palm: -88 },
  },
};

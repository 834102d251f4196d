import type { Pose } from "./types";

export const wallCalf: Pose = {
  view: "side",
  anchor: "ankleN",
  targets: [{ segment: "shank", side: "N", from: 0.02, to: 0.62, edge: "back" }],
  props: [{ type: "wall", x: 128, width: 8 }],
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
      "Standing in a long step before a wall with both hands on it, the {near} leg straight behind, both heels down. The stretch is marked in the {near} calf.",
    end: "The body leaning toward the wall in one line from the {near} heel to the head, that heel still down and the {far} knee bent. The stretch is marked in the {near} calf.",
  },
  start: {
    at: [58, 132.4],
    trunk: -78,
    chest: -80,
    head: -82,
    legN: { thigh: 112, shank: 112, foot: 3 },
    legF: { ankle: [100, 132.2], foot: 3 },
    armN: { hand: [125.8, 50], palm: -88 },
    armF: { hand: [125.8, 48], palm: -88 },
  },
  end: {
    at: [58, 132.4],
    trunk: -64,
    chest: -66,
    head: -70,
    legN: { thigh: 120, shank: 120, foot: 3 },
    legF: { ankle: [100, 132.2], foot: 3 },
    armN: { hand: [125.8, 50], palm: -88 },
    armF: { hand: [125.8, 48], palm: -88 },
  },
};

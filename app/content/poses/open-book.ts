import type { Pose } from "./types";

/** Seen from above, so that the twist between the still hips and the turning chest shows. */
export const openBook: Pose = {
  view: "side",
  targets: [{ segment: "trunk", from: 0.45, to: 0.95, edge: "middle" }],
  props: [{ type: "rug", x: 12, y: 14, width: 164 }],
  layers: ["armF", "footF", "legF", "trunk", "footN", "legN", "glow", "armN"],
  contacts: [
    { joint: "kneeN", on: "thighF" },
    { joint: "ankleN", on: "shankF" },
    { joint: "handN", on: "forearmF", phase: "start" },
  ],
  seen: {
    start:
      "Lying on the {far} side, seen from above, the knees bent and both arms stretched out in front, palm on palm. The movement is marked in the upper back.",
    end: "The {near} arm opened to the other side like the cover of a book, chest and face turned up, the knees still together. The movement is marked in the upper back.",
  },
  start: {
    at: [98, 78],
    trunk: 180,
    head: 184,
    legN: { thigh: -78, shank: 14, foot: -66 },
    armN: { upper: -88, fore: -89 },
    armF: { upper: -88, fore: -89 },
  },
  end: {
    at: [98, 78],
    trunk: 180,
    head: 184,
    turn: { chest: 78, head: 84 },
    legN: { thigh: -78, shank: 14, foot: -66 },
    armN: { upper: [-72, 172], fore: [-66, 174] },
    armF: { upper: -88, fore: -89 },
  },
};

import type { Pose } from "./types";

export const adductorRockBack: Pose = {
  view: "side",
  anchor: "kneeF",
  targets: [{ segment: "thigh", side: "N", from: 0.1, to: 0.95, edge: "middle" }],
  props: [{ type: "mat", x: 24, width: 144 }],
  layers: ["armF", "footF", "legF", "trunk", "armN", "footN", "legN", "glow"],
  contacts: [
    { joint: "kneeF", on: "floor" },
    { joint: "ankleF", on: "floor" },
    { joint: "ankleN", on: "floor" },
    { joint: "handN", on: "floor" },
  ],
  seen: {
    start:
      "On hands and the {far} knee with the {near} leg stretched straight out to the side, its foot flat on the floor. The stretch is marked along the inner side of the {near} thigh.",
    end: "The hips rocked back toward the {far} heel, the back still long, the {near} leg straight to the side. The stretch is marked along the inner side of the {near} thigh.",
  },
  start: {
    at: [82, 131],
    trunk: -12,
    chest: -8,
    head: -10,
    legN: { ankle: [98, 140, 47], foot: [8, 25] },
    legF: { thigh: 88, shank: 177, foot: 172 },
    armN: { hand: [124, 135.2], palm: 4 },
  },
  end: {
    at: [82, 131],
    trunk: -14,
    chest: -4,
    head: 0,
    legN: { ankle: [98, 140, 40], foot: [8, 25] },
    legF: { thigh: 40, shank: 177, foot: 172 },
    armN: { hand: [124, 135.2], palm: 4 },
  },
};

import type { Pose } from "./types";

export const figureFour: Pose = {
  view: "side",
  targets: [{ segment: "pelvis", side: "N" }],
  props: [{ type: "mat", x: 24, width: 136 }],
  crossing: "N",
  layers: ["armF", "footF", "legF", "trunk", "armN", "footN", "legN", "glow"],
  contacts: [
    { joint: "shoulderN", on: "floor" },
    { joint: "head", on: "floor" },
    { joint: "ankleN", on: "thighF" },
    { joint: "ankleF", on: "floor", phase: "start" },
    { joint: "handN", on: "thighF", phase: "end" },
  ],
  seen: {
    start:
      "Lying on the back with the {far} foot flat and the {near} ankle crossed over the {far} thigh, the {near} knee out to the side. The stretch is marked deep in the {near} buttock.",
    end: "The {far} thigh drawn toward the chest with both hands behind it, the {near} ankle still crossed over it. The stretch is marked deep in the {near} buttock.",
  },
  start: {
    at: [97, 128.6],
    trunk: 179,
    chest: 178,
    head: 183,
    legN: { thigh: [-31, 22], shank: [218, -52], foot: [232, -50] },
    legF: { ankle: [124, 132.2], foot: 3 },
    armN: { hand: [110, 134.5], bend: 90 },
    armF: { hand: [111, 133.5], bend: -90 },
  },
  end: {
    at: [97, 128.6],
    trunk: 178,
    chest: 179,
    head: 183,
    legN: { thigh: [-69, 32], shank: [183, -53], foot: [200, -50] },
    legF: { thigh: -115, shank: -18, foot: -80 },
    armN: { hand: { on: "kneeF", by: [7, 9] }, bend: 40 },
    armF: { hand: { on: "kneeF", by: [8, 8] }, bend: -40 },
  },
};

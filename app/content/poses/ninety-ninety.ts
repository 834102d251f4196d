import type { Pose } from "./types";

export const ninetyNinety: Pose = {
  view: "front",
  crossing: "N",
  shade: true,
  targets: [{ segment: "pelvis", side: "N" }],
  props: [{ type: "mat", x: 34, width: 132 }],
  layers: ["footF", "legF", "trunk", "legN", "glow", "footN", "armF", "armN"],
  contacts: [
    { joint: "hip", on: "floor" },
    { joint: "kneeN", on: "floor" },
    { joint: "kneeF", on: "floor" },
    { joint: "handN", on: "shankN" },
    { joint: "handF", on: "shankN", phase: "end" },
  ],
  seen: {
    start:
      "Sitting upright, seen from the front, the {near} shin lying across in front and the {far} leg folded out to the side, both knees at about a right angle. The stretch is marked in the {near} buttock.",
    end: "The same leg position with a long back leaning forward over the {near} shin, both hands on that shin. The stretch is marked in the {near} buttock.",
  },
  start: {
    at: [100, 126],
    trunk: -90,
    legN: { thigh: [158, 40], shank: [13, 22], foot: [4, 25] },
    legF: { thigh: [14, 10], shank: [-104, -60], foot: [-24, -45] },
    armN: { hand: { on: "kneeN", by: [4, -5, 6] }, bend: -60 },
    armF: { hand: { on: "kneeF", by: [-14, -6, 6] }, bend: 240 },
  },
  end: {
    at: [100, 126],
    trunk: [-90, 40],
    chest: [-90, 46],
    head: [-90, 26],
    legN: { thigh: [158, 40], shank: [13, 22], foot: [4, 25] },
    legF: { thigh: [14, 10], shank: [-104, -60], foot: [-24, -45] },
    armN: { hand: { on: "kneeN", by: [5, -3, 6] }, bend: -40 },
    armF: { hand: { on: "kneeN", by: [20, 0, 6] }, bend: 220 },
  },
};

import type { Pose } from "./types";

export const pigeon: Pose = {
  view: "side",
  targets: [{ segment: "pelvis", side: "N" }],
  props: [{ type: "mat", x: 22, width: 158 }],
  contacts: [
    { joint: "kneeN", on: "floor" },
    { joint: "kneeF", on: "floor" },
    { joint: "handN", on: "floor" },
  ],
  seen: {
    start:
      "Sitting tall with the {near} leg folded in front and the {far} leg straight behind, hands on the mat. The stretch is marked deep in the {near} buttock.",
    end: "The same leg position, folded forward from the hips over the {near} leg with the arms reaching along the mat. The stretch is marked deep in the {near} buttock.",
  },
  start: {
    at: [98, 121.5],
    trunk: -70,
    chest: -78,
    legN: { thigh: 20, shank: 173.5, foot: 178 },
    legF: { thigh: 161, shank: 173, foot: 174 },
    armN: { hand: [117, 135], palm: 20 },
    armF: { hand: [122, 133], palm: 20 },
  },
  end: {
    at: [95, 121.5],
    trunk: -36,
    chest: 2,
    head: 22,
    legN: { thigh: 20, shank: 173.5, foot: 178 },
    legF: { thigh: 161, shank: 173, foot: 174 },
    armN: { hand: [163, 135], palm: 6 },
    armF: { hand: [167, 133], palm: 6 },
  },
};

import type { Pose } from "./types";

export const proneQuad: Pose = {
  view: "side",
  targets: [{ segment: "thigh", side: "N", from: -0.1, to: 0.9, edge: "front" }],
  props: [
    { type: "mat", x: 22, width: 156 },
    { type: "strap", through: ["handN", "ankleN"] },
  ],
  contacts: [
    { joint: "hip", on: "floor" },
    { joint: "kneeN", on: "floor" },
    { joint: "kneeF", on: "floor" },
    { joint: "head", on: "forearmF" },
  ],
  seen: {
    start:
      "Lying on the front with the {near} shin upright and a strap around the {near} ankle, held by the {near} hand behind the back. The stretch is marked along the front of the {near} thigh.",
    end: "Lying on the front, the strap drawing the {near} heel toward the seat, both knees side by side. The stretch is marked along the front of the {near} thigh.",
  },
  start: {
    at: [96, 130],
    trunk: -1,
    chest: -2,
    head: 4,
    legN: { thigh: 177, shank: 270, foot: 205 },
    legF: { thigh: 177, shank: 178, foot: 172 },
    armN: { hand: [83, 112] },
    armF: { hand: [152, 134], bend: 270 },
  },
  end: {
    at: [96, 130],
    trunk: -1,
    chest: -2,
    head: 4,
    legN: { thigh: 177, shank: 312, foot: 248 },
    legF: { thigh: 177, shank: 178, foot: 172 },
    armN: { hand: [99, 112], bend: 50 },
    armF: { hand: [152, 134], bend: 270 },
  },
};

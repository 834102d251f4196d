import type { Pose } from "./types";

export const butterfly: Pose = {
  view: "front",
  targets: [
    { segment: "thigh", side: "N", from: 0.12, to: 0.95, edge: "low" },
    { segment: "thigh", side: "F", from: 0.12, to: 0.95, edge: "low" },
  ],
  props: [{ type: "mat", x: 40, width: 120 }],
  contacts: [
    { joint: "hip", on: "floor" },
    { joint: "toeN", on: "floor" },
    { joint: "handN", on: "footN" },
    { joint: "toeN", on: "footF" },
  ],
  seen: {
    start:
      "Sitting, seen from the front, with the soles of the feet together close to the body and both knees raised to the sides. The stretch is marked along both inner thighs.",
    end: "Sitting tall, seen from the front, with the soles of the feet together and both knees sunk toward the mat. The stretch is marked along both inner thighs.",
  },
  start: {
    at: [100, 126],
    trunk: -90,
    legN: { thigh: [207, 24], shank: [30, 16], foot: [68, 20] },
    armN: { hand: { on: "ankleN", by: [2.6, 6, 0] } },
  },
  end: {
    at: [100, 126],
    trunk: [-90, 13],
    head: [-90, 14],
    legN: { thigh: [168, 12], shank: [-6, 16], foot: [64, 25] },
    armN: { hand: { on: "ankleN", by: [3, 5, 4] } },
  },
};

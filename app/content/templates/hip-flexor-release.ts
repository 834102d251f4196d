import { bridge } from "../exercises/bridge";
import { butterfly } from "../exercises/butterfly";
import { lunge } from "../exercises/lunge";
import type { Template } from "./types";

export const hipFlexorRelease: Template = {
  id: "hip-flexor-release",
  name: "Hip-flexor release",
  situation: "Tight or painful at the front of the hip, with no red flag.",
  why: "The lunge lengthens the hip flexors every day, butterfly frees the hips to the side, and the bridge trains the buttocks that work against them.",
  durationWeeks: 4,
  schedule: { kind: "weekdays", weekdays: [1, 2, 3, 4, 5, 6, 7], timesPerDay: 1 },
  items: [
    { exerciseId: "lunge", ...lunge.dose },
    { exerciseId: "butterfly", ...butterfly.dose },
    { exerciseId: "bridge", ...bridge.dose },
  ],
};

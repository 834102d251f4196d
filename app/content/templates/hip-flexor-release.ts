import { bridge } from "~/content/exercises/bridge";
import { bridgeMarch } from "~/content/exercises/bridge-march";
import { butterfly } from "~/content/exercises/butterfly";
import { clamshell } from "~/content/exercises/clamshell";
import { lunge } from "~/content/exercises/lunge";
import { daily, everyOtherDay } from "./schedules";
import type { Template } from "./types";

export const hipFlexorRelease: Template = {
  id: "hip-flexor-release",
  name: "Hip-flexor release",
  situation: "Tight or painful at the front of the hip, with no red flag.",
  why: "Two weeks of daily stretching free the hip, then two weeks train the buttocks that work against the hip flexors.",
  phases: [
    {
      name: "Lengthen",
      weeks: 2,
      schedule: daily,
      startsWhen: "No red flag is open, and the pain followed no fall and no sudden tear.",
      items: [
        { exerciseId: "lunge", ...lunge.dose },
        { exerciseId: "butterfly", ...butterfly.dose },
        { exerciseId: "bridge", ...bridge.dose },
      ],
    },
    {
      name: "Strengthen",
      weeks: 2,
      schedule: everyOtherDay,
      startsWhen:
        "Pain stayed at 3 or below for 7 days with at least 80 % of sessions done, and the bridge stays level.",
      items: [
        { exerciseId: "lunge", ...lunge.dose },
        { exerciseId: "bridge-march", ...bridgeMarch.dose },
        { exerciseId: "clamshell", ...clamshell.dose },
      ],
    },
  ],
};

import { bridgeMarch } from "~/content/exercises/bridge-march";
import { butterfly } from "~/content/exercises/butterfly";
import { clamshell } from "~/content/exercises/clamshell";
import { lunge } from "~/content/exercises/lunge";
import { pelvicTilt } from "~/content/exercises/pelvic-tilt";
import { daily, everyOtherDay } from "./schedules";
import type { Template } from "./types";

export const hipFlexorRelease: Template = {
  id: "hip-flexor-release",
  name: "Hip-flexor release",
  situation: "Tight or painful at the front of the hip, with no red flag.",
  why: "Two weeks of daily stretching free the hip, then two weeks train the buttocks with a day of rest between.",
  phases: [
    {
      name: "Lengthen",
      weeks: 2,
      schedule: daily,
      startsWhen: "No red flag is open, and the pain followed no fall and no sudden tear.",
      items: [
        { exerciseId: "lunge", ...lunge.dose },
        { exerciseId: "butterfly", ...butterfly.dose },
        { exerciseId: "pelvic-tilt", ...pelvicTilt.dose, sets: 1 },
      ],
    },
    {
      name: "Strengthen",
      weeks: 2,
      schedule: everyOtherDay,
      startsWhen:
        "Pain stayed at 3 or below for 7 days with at least 80 % of sessions done, and a bridge that is tried stays level.",
      items: [
        { exerciseId: "lunge", ...lunge.dose },
        { exerciseId: "bridge-march", ...bridgeMarch.dose },
        { exerciseId: "clamshell", ...clamshell.dose },
      ],
    },
  ],
};

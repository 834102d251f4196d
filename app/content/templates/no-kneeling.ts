import { bridge } from "~/content/exercises/bridge";
import { pelvicTilt } from "~/content/exercises/pelvic-tilt";
import { standingDesk } from "~/content/exercises/standing-desk";
import { thomas } from "~/content/exercises/thomas";
import { daily, everyOtherDay } from "./schedules";
import type { Template } from "./types";

export const noKneeling: Template = {
  id: "no-kneeling",
  name: "Without kneeling",
  situation: "Tight hip flexors, and knees that do not bear kneeling.",
  why: "Two stretches reach the front of the hip, one standing and one on the bed, and then the bridge trains the buttocks without weight on a kneecap.",
  phases: [
    {
      name: "Bed and table",
      weeks: 2,
      schedule: daily,
      startsWhen:
        "Kneeling on a thick pad was tried and hurts, and the knee is not hot or swollen.",
      items: [
        { exerciseId: "standing-desk", ...standingDesk.dose, sets: 1 },
        { exerciseId: "thomas", ...thomas.dose, sets: 1 },
        { exerciseId: "pelvic-tilt", ...pelvicTilt.dose, sets: 1 },
      ],
    },
    {
      name: "Strengthen",
      weeks: 2,
      schedule: everyOtherDay,
      startsWhen:
        "Pain stayed at 3 or below for 7 days, and a bridge that is tried stays level without a cramp.",
      items: [
        { exerciseId: "standing-desk", ...standingDesk.dose, sets: 1 },
        { exerciseId: "thomas", ...thomas.dose, sets: 1 },
        { exerciseId: "bridge", ...bridge.dose },
      ],
    },
  ],
};

import { birdDog } from "~/content/exercises/bird-dog";
import { catCamel } from "~/content/exercises/cat-camel";
import { lunge } from "~/content/exercises/lunge";
import { pelvicTilt } from "~/content/exercises/pelvic-tilt";
import { sidePlank } from "~/content/exercises/side-plank";
import { thomas } from "~/content/exercises/thomas";
import { daily, everyOtherDay } from "./schedules";
import type { Template } from "./types";

export const lowBack: Template = {
  id: "low-back-tight-hips",
  name: "Low back with tight hips",
  situation: "Low back ache that goes with tight hip flexors, without leg symptoms.",
  why: "The hips are opened with the back held flat, so that the stretch reaches the hip, and short holds then teach the trunk to stay still while the legs move.",
  phases: [
    {
      name: "Move and open",
      weeks: 2,
      schedule: daily,
      startsWhen:
        "No pain, numbness or weakness runs down a leg, and bladder and bowel work as usual.",
      items: [
        { exerciseId: "cat-camel", ...catCamel.dose },
        { exerciseId: "pelvic-tilt", ...pelvicTilt.dose, sets: 1 },
        { exerciseId: "thomas", ...thomas.dose },
      ],
    },
    {
      name: "Steady the back",
      weeks: 4,
      schedule: everyOtherDay,
      startsWhen:
        "Pain stayed at 3 or below for 7 days, and the tuck holds while the patient breathes.",
      items: [
        { exerciseId: "lunge", ...lunge.dose },
        { exerciseId: "bird-dog", ...birdDog.dose },
        { exerciseId: "side-plank", ...sidePlank.dose },
      ],
    },
  ],
};

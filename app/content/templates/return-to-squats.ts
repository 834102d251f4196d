import { adductorRockBack } from "~/content/exercises/adductor-rock-back";
import { couch } from "~/content/exercises/couch";
import { figureFour } from "~/content/exercises/figure-four";
import { hipHinge } from "~/content/exercises/hip-hinge";
import { lunge } from "~/content/exercises/lunge";
import { miniSquat } from "~/content/exercises/mini-squat";
import { sitToStand } from "~/content/exercises/sit-to-stand";
import { stepUp } from "~/content/exercises/step-up";
import { daily, everyOtherDay } from "./schedules";
import type { Template } from "./types";

export const returnToSquats: Template = {
  id: "return-to-squats",
  name: "Return to squats",
  situation: "Gave up deep squats because of the hip and wants them back.",
  why: "Range comes first, then the pattern without weight, then depth and one leg, so that the bar returns last and to a hip that can take it.",
  phases: [
    {
      name: "Range",
      weeks: 2,
      schedule: daily,
      startsWhen: "Heavy squats and deadlifts are paused, and hip and groin do not catch or lock.",
      items: [
        { exerciseId: "lunge", ...lunge.dose },
        { exerciseId: "adductor-rock-back", ...adductorRockBack.dose },
        { exerciseId: "figure-four", ...figureFour.dose },
      ],
    },
    {
      name: "Pattern",
      weeks: 2,
      schedule: everyOtherDay,
      startsWhen:
        "Rocking back to the heels is free of a pinch, and pain stayed at 3 or below for 7 days.",
      items: [
        { exerciseId: "lunge", ...lunge.dose },
        { exerciseId: "hip-hinge", ...hipHinge.dose },
        { exerciseId: "mini-squat", ...miniSquat.dose },
      ],
    },
    {
      name: "Depth",
      weeks: 2,
      schedule: everyOtherDay,
      startsWhen: "Two sets of ten mini squats keep pain at 3 or below, also on the next morning.",
      items: [
        { exerciseId: "couch", ...couch.dose },
        {
          exerciseId: "sit-to-stand",
          ...sitToStand.dose,
          note: "Lower the seat a little each week. Add weight only when we have agreed on it.",
        },
        { exerciseId: "step-up", ...stepUp.dose },
      ],
    },
  ],
};

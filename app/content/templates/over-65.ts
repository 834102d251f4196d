import { sitToStand } from "~/content/exercises/sit-to-stand";
import { standingDesk } from "~/content/exercises/standing-desk";
import { stepUp } from "~/content/exercises/step-up";
import { wallCalf } from "~/content/exercises/wall-calf";
import { everyOtherDay } from "./schedules";
import type { Template } from "./types";

/** One long hold in place of two: as many seconds, and half the getting in and out. */
const longHold = { sets: 1, repetitions: 1, holdSeconds: 60, restSeconds: 0 };

export const over65: Template = {
  id: "over-65",
  name: "Over 65",
  situation: "Older than 65, stiff in the hips, and better off without the floor.",
  why: "Everything is done standing with a hand on something firm, each stretch is held once for a minute to spare changes of position, and legs get stronger for chairs and stairs.",
  phases: [
    {
      name: "Chair and table",
      weeks: 4,
      schedule: everyOtherDay,
      startsWhen: "Standing with one hand on a table is steady, and there was no fall this year.",
      items: [
        {
          exerciseId: "standing-desk",
          ...standingDesk.dose,
          ...longHold,
          note: "Keep both hands on the table the whole time.",
        },
        { exerciseId: "wall-calf", ...wallCalf.dose, ...longHold },
        {
          exerciseId: "sit-to-stand",
          ...sitToStand.dose,
          repetitions: 8,
          note: "Help with your hands as much as you need.",
        },
      ],
    },
    {
      name: "Stairs",
      weeks: 4,
      schedule: everyOtherDay,
      startsWhen:
        "Ten rises from a chair go well without hands, and there was no fall or near fall.",
      items: [
        { exerciseId: "standing-desk", ...standingDesk.dose, ...longHold },
        { exerciseId: "sit-to-stand", ...sitToStand.dose },
        {
          exerciseId: "step-up",
          ...stepUp.dose,
          repetitions: 8,
          note: "Use the lowest stair and keep one hand on the rail.",
        },
      ],
    },
  ],
};

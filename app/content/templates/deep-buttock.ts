import { bridgeMarch } from "~/content/exercises/bridge-march";
import { clamshell } from "~/content/exercises/clamshell";
import { figureFour } from "~/content/exercises/figure-four";
import { kneeToChest } from "~/content/exercises/knee-to-chest";
import { ninetyNinety } from "~/content/exercises/ninety-ninety";
import { daily, everyOtherDay } from "./schedules";
import type { Template } from "./types";

export const deepButtock: Template = {
  id: "deep-buttock",
  name: "Deep buttock tightness",
  situation: "Sitting brings a tight, tired feeling deep in one buttock.",
  why: "Lying stretches reach the deep rotators with no load on knee or back, and the same muscles are then made stronger so that the ease lasts.",
  phases: [
    {
      name: "Ease",
      weeks: 2,
      schedule: daily,
      startsWhen: "A straight leg raise brings no tingling, and the leg has its full strength.",
      items: [
        { exerciseId: "figure-four", ...figureFour.dose },
        { exerciseId: "knee-to-chest", ...kneeToChest.dose },
      ],
    },
    {
      name: "Strengthen",
      weeks: 4,
      schedule: everyOtherDay,
      startsWhen: "Sitting for half an hour keeps pain at 3 or below on most days of a week.",
      items: [
        { exerciseId: "ninety-ninety", ...ninetyNinety.dose },
        { exerciseId: "clamshell", ...clamshell.dose },
        { exerciseId: "bridge-march", ...bridgeMarch.dose },
      ],
    },
  ],
};

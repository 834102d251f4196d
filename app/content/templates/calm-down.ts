import { kneeRolls } from "~/content/exercises/knee-rolls";
import { pelvicTilt } from "~/content/exercises/pelvic-tilt";
import { thomas } from "~/content/exercises/thomas";
import { daily } from "./schedules";
import type { Template } from "./types";

export const calmDown: Template = {
  id: "calm-down",
  name: "Acute calm-down",
  situation: "Front of the hip sore for a few days, with no injury behind it.",
  why: "Small movements lying down keep hip and back moving without a pull on the sore muscle, and the first stretch waits until mornings are calm.",
  phases: [
    {
      name: "Keep it moving",
      weeks: 1,
      schedule: { kind: "weekdays", weekdays: [1, 2, 3, 4, 5, 6, 7], timesPerDay: 2 },
      startsWhen:
        "The red-flag questions are answered with no, and the leg takes weight without giving way.",
      items: [
        {
          exerciseId: "pelvic-tilt",
          ...pelvicTilt.dose,
          sets: 1,
          note: "Stay where it is easy. Nothing should pull at the front of the hip.",
        },
        { exerciseId: "knee-rolls", ...kneeRolls.dose, sets: 1 },
      ],
    },
    {
      name: "First stretch",
      weeks: 2,
      schedule: daily,
      startsWhen:
        "Pain was settled by the next morning on three days in a row and stays under the ceiling.",
      items: [
        {
          exerciseId: "thomas",
          ...thomas.dose,
          note: "Rest the hanging foot on a stool for the first days.",
        },
        { exerciseId: "knee-rolls", ...kneeRolls.dose, sets: 1 },
        { exerciseId: "pelvic-tilt", ...pelvicTilt.dose, sets: 1 },
      ],
    },
  ],
};

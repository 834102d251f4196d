import { bandSideStep } from "~/content/exercises/band-side-step";
import { bridgeMarch } from "~/content/exercises/bridge-march";
import { clamshell } from "~/content/exercises/clamshell";
import { lunge } from "~/content/exercises/lunge";
import { stepUp } from "~/content/exercises/step-up";
import { wallCalf } from "~/content/exercises/wall-calf";
import { timesAWeek } from "./schedules";
import type { Template } from "./types";

export const runner: Template = {
  id: "runner",
  name: "Runner",
  situation: "Runs several times a week and is tight at the front of the hip.",
  why: "Hip flexors and calves are stretched after the run while they are warm, and the side of the hip is trained to carry each landing.",
  phases: [
    {
      name: "After each run",
      weeks: 3,
      schedule: timesAWeek(3),
      startsWhen:
        "Hopping on one leg brings no groin pain, and a stress fracture of the femoral neck is not suspected.",
      items: [
        { exerciseId: "lunge", ...lunge.dose, note: "After the run, while you are warm." },
        { exerciseId: "wall-calf", ...wallCalf.dose },
        { exerciseId: "clamshell", ...clamshell.dose },
        { exerciseId: "bridge-march", ...bridgeMarch.dose },
      ],
    },
    {
      name: "Stronger on one leg",
      weeks: 3,
      schedule: timesAWeek(3),
      startsWhen:
        "Runs are back to their usual length with pain at 3 or below, also on the next morning.",
      items: [
        { exerciseId: "lunge", ...lunge.dose, note: "After the run, while you are warm." },
        { exerciseId: "band-side-step", ...bandSideStep.dose },
        { exerciseId: "step-up", ...stepUp.dose },
      ],
    },
  ],
};

import { bridge } from "~/content/exercises/bridge";
import { sitToStand } from "~/content/exercises/sit-to-stand";
import { stepUp } from "~/content/exercises/step-up";
import { wallCalf } from "~/content/exercises/wall-calf";
import type { TemplateItem } from "~/content/templates";

/** After a hip replacement: nothing that bends or turns the hip far. */
export const newHip: TemplateItem[] = [
  { exerciseId: "bridge", ...bridge.dose },
  {
    ...{ exerciseId: "sit-to-stand", ...sitToStand.dose, repetitions: 6 },
    note: "A high chair: your hips stay above your knees.",
  },
  { exerciseId: "wall-calf", ...wallCalf.dose },
];

/** The stairs take the place of the calf stretch. */
export const newHipStairs: TemplateItem[] = [
  ...newHip.slice(0, 2),
  {
    ...{ exerciseId: "step-up", ...stepUp.dose, repetitions: 6 },
    note: "The lowest stair, one hand on the rail.",
  },
];

import { bridge } from "~/content/exercises/bridge";
import { sitToStand } from "~/content/exercises/sit-to-stand";
import { stepUp } from "~/content/exercises/step-up";
import { wallCalf } from "~/content/exercises/wall-calf";
import type { StoryItem } from "../story";

/** After a hip replacement: standing up is the one thing that bends the hip far, and so has its reason. */
export const newHip: StoryItem[] = [
  { exerciseId: "bridge", ...bridge.dose },
  {
    ...{ exerciseId: "sit-to-stand", ...sitToStand.dose, repetitions: 6 },
    note: "A high chair: your hips stay above your knees.",
    kept: "Practised here from a high chair with armrests, new hip forward: stays under a right angle.",
  },
  { exerciseId: "wall-calf", ...wallCalf.dose },
];

/** The stairs take the place of the calf stretch. */
export const newHipStairs: StoryItem[] = [
  ...newHip.slice(0, 2),
  {
    ...{ exerciseId: "step-up", ...stepUp.dose, repetitions: 6 },
    note: "The lowest stair, one hand on the rail.",
  },
];

import { stepUp as stepUpPose } from "~/content/poses/step-up";
import type { Exercise } from "./types";

export const stepUp: Exercise = {
  id: "step-up",
  name: "Step-up",
  shortName: "Step-up",
  purpose: "Trains one leg at a time for stairs, hills and a return to running.",
  position: "standing",
  equipment: ["step"],
  muscles: { primary: ["glutes", "quadriceps"], secondary: ["hamstrings", "calves"] },
  goal: "strengthen",
  level: "demanding",
  sideMeans: "the leg on the step",
  perSide: true,
  startPosition:
    "Stand in front of a low, firm step or the lowest stair, near a rail or a wall. Put one whole foot on the step.",
  steps: [
    "Lean forward a little, until your weight is over the front foot.",
    "Press through that heel and rise, without a push from the foot behind.",
    "Bring the other foot up and stand tall, hips level.",
    "Step back down with the same foot, slowly and without a sound.",
    "Keep the first foot on the step until the set is done, then change legs.",
  ],
  cues: [
    "Whole foot on the step, press the heel",
    "Knee over the foot, hips level",
    "Lower slowly, land softly",
  ],
  feel: {
    what: "Strong work, more on the way up and on the slow way down.",
    where: "In the buttock and the front of the thigh of the leg on the step.",
  },
  breathing: "Breathe out as you rise. Breathe in as you step down.",
  breathingCue: { in: "Breathe in, lower slowly", out: "Breathe out, rise" },
  deepen: "Use a higher step, or only tap the top with the second foot.",
  ease: "Use a lower step, or hold the rail with one hand.",
  mistakes: [
    "The back foot jumps off the floor. Let the front leg do the work.",
    "The knee on the step falls in. Guide it over the second toe.",
    "The hip on the other side drops. Stand tall before you step down.",
  ],
  cautions: [
    {
      code: "loads-bent-knee",
      leg: "worked",
      text: "If the knee hurts in front, use a lower step. If it still hurts, leave this one out.",
    },
    {
      code: "needs-balance",
      text: "Keep a rail or a wall within reach, and make sure that the step cannot slip.",
    },
    { code: "bears-weight" },
  ],
  easier: ["sit-to-stand"],
  harder: [],
  dose: { sets: 2, repetitions: 10, holdSeconds: 0, restSeconds: 60, side: "BOTH" },
  doseSource: "acsm-strength",
  pose: stepUpPose,
};

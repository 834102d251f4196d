import { sitToStand as sitToStandPose } from "~/content/poses/sit-to-stand";
import type { Exercise } from "./types";

export const sitToStand: Exercise = {
  id: "sit-to-stand",
  name: "Sit to stand",
  shortName: "Sit to stand",
  purpose: "Makes thighs and buttocks stronger for getting up, stairs and lifting.",
  position: "seated",
  equipment: ["chair"],
  muscles: { primary: ["quadriceps", "glutes"], secondary: ["hamstrings"] },
  goal: "strengthen",
  level: "moderate",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Put a firm chair against a wall. Sit near the front, with your feet flat under your knees and as wide as your hips. Stretch your arms forward.",
  steps: [
    "Lean forward from the hips with a long back, until your nose is over your toes.",
    "Press through both feet and stand up.",
    "Straighten your hips and knees and stand tall for a moment.",
    "Push your hips back and sit down slowly, while you count to three.",
  ],
  cues: [
    "Nose over toes, then push",
    "Knees over the feet, not together",
    "Count to three on the way down",
  ],
  feel: {
    what: "Strong work in the legs, with a faster breath at the end.",
    where: "In the front of both thighs and in both buttocks.",
  },
  breathing: "Breathe in as you sit down. Breathe out as you stand up.",
  breathingCue: { in: "Breathe in, sit down slowly", out: "Breathe out, stand up" },
  deepen: "Only touch the seat before you rise again, or hold a bag of books.",
  ease: "Put a cushion on the seat, or push with your hands on the armrests.",
  mistakes: [
    "The body swings up with a jerk. Lean forward first, then press.",
    "The knees fall together. Press them a little apart.",
    "The body drops into the chair. Lower it as if the seat were hot.",
  ],
  cautions: [
    {
      code: "loads-bent-knee",
      text: "If the front of a knee hurts, raise the seat with a cushion and go slower.",
    },
    {
      code: "needs-balance",
      text: "If you feel unsteady, stand a table in front of you to hold on to.",
    },
    {
      code: "bends-hip-deeply",
      text: "If you have a new hip joint, ask us first how high the seat must be.",
    },
    { code: "bears-weight" },
  ],
  easier: ["mini-squat"],
  harder: ["step-up"],
  dose: { sets: 2, repetitions: 10, holdSeconds: 0, restSeconds: 60, side: "NONE" },
  doseSource: "acsm-strength",
  pose: sitToStandPose,
};

import { standingHamstring as standingHamstringPose } from "~/content/poses/standing-hamstring";
import type { Exercise } from "./types";

export const standingHamstring: Exercise = {
  id: "standing-hamstring",
  name: "Standing hamstring stretch",
  shortName: "Standing hamstring",
  purpose: "Stretches the back of the thigh wherever there is a step.",
  position: "standing",
  equipment: ["step"],
  muscles: { primary: ["hamstrings"], secondary: ["calves"] },
  goal: "lengthen",
  level: "moderate",
  sideMeans: "the leg on the step",
  perSide: true,
  startPosition:
    "Stand in front of a step or a low, steady chair. Put one heel on it with the toes up. Rest your hands on that thigh.",
  steps: [
    "Straighten the raised knee gently. Keep the other knee soft.",
    "Point both hips straight ahead and grow tall.",
    "Bend forward from the hips with a long back.",
    "Stop when you feel a pull behind the thigh, and hold.",
    "Come up slowly, lower the foot, then change legs.",
  ],
  cues: [
    "Tip the hips, keep the back long",
    "Both hips point straight ahead",
    "A pull in the thigh, not behind the knee",
  ],
  feel: {
    what: "A steady pull that eases as you breathe.",
    where: "In the middle of the back of the thigh of the raised leg.",
  },
  breathing: "Breathe in and lengthen your back. Breathe out and tip forward a little.",
  breathingCue: { in: "Breathe in, long back", out: "Breathe out, tip forward" },
  deepen: "Use a higher step, or draw the toes toward you.",
  ease: "Use a lower step, bend the raised knee a little, or hold on to a wall.",
  mistakes: [
    "The back rounds to reach the toes. Lift your chest and tip from the hips.",
    "The hip of the raised leg turns out. Point the kneecap and the toes up.",
    "The knee is pushed hard into the straight. Leave it a little soft.",
  ],
  cautions: [
    {
      code: "stretches-nerve",
      leg: "worked",
      text: "If it tingles, burns or shoots down the leg, come up at once and tell us.",
    },
    {
      code: "needs-balance",
      text: "If you sway, keep one hand on a wall or a rail, or do it lying down.",
    },
    {
      code: "rounds-low-back",
      text: "If your low back hurts, come up a little and tip from the hips.",
    },
    { code: "bends-hip-deeply", leg: "worked", text: "If you have a new hip joint, ask us first." },
    { code: "strains-calf", leg: "worked" },
    { code: "bears-weight" },
  ],
  easier: ["hamstring-strap"],
  harder: [],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: standingHamstringPose,
};

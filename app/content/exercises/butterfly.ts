import { butterfly as butterflyPose } from "~/content/poses/butterfly";
import type { Exercise } from "./types";

export const butterfly: Exercise = {
  id: "butterfly",
  name: "Butterfly",
  shortName: "Butterfly",
  purpose: "Loosens the inner thighs and makes it easier to sit tall.",
  position: "seated",
  equipment: ["mat"],
  muscles: { primary: ["adductors"], secondary: [] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Sit on the mat. Bend both knees and put the soles of your feet together, close to your body. Hold your feet.",
  steps: [
    "Feel both sit bones on the mat and draw your thighs gently into the hip joints.",
    "Grow tall from the hips to the top of your head.",
    "Let your knees sink to the sides by their own weight.",
    "Hold where the inner thighs pull, and keep your chest up.",
    "Lift your knees together with your hands at the end.",
  ],
  cues: [
    "Both sit bones heavy on the mat",
    "Grow tall from the hips",
    "Let the knees sink, do not press them",
  ],
  feel: {
    what: "An even pull that is about the same on both sides.",
    where: "Along the inside of both thighs, toward the groin.",
  },
  breathing: "Breathe in and grow taller. Breathe out and let your knees get heavy.",
  breathingCue: { in: "Breathe in, grow taller", out: "Breathe out, heavy knees" },
  deepen: "Rest your elbows on your legs and lean forward with a long back.",
  ease: "Sit on a folded blanket, lean your back on a wall, or move your feet further away.",
  mistakes: [
    "The knees bounce. Keep them still and let time do the work.",
    "The hands push the knees down. Leave them on your feet.",
    "The back slumps. Sit on a folded blanket, so that the hips tip forward.",
  ],
  cautions: [
    {
      code: "strains-groin",
      text: "If you strained your groin lately, wait until we have looked at it.",
    },
    {
      code: "bends-hip-deeply",
      text: "If you have a new hip joint, or feel a pinch in the groin, ask us first.",
    },
    { code: "turns-hip-out" },
  ],
  easier: [],
  harder: ["adductor-rock-back"],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "NONE" },
  doseSource: "acsm-stretch",
  pose: butterflyPose,
};

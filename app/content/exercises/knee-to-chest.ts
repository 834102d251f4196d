import { kneeToChest as kneeToChestPose } from "~/content/poses/knee-to-chest";
import type { Exercise } from "./types";

export const kneeToChest: Exercise = {
  id: "knee-to-chest",
  name: "Single knee to chest",
  shortName: "Knee to chest",
  purpose: "Eases a tight buttock and low back, and calms a back that has worked hard.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["glutes", "low-back"], secondary: ["hip-flexors"] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: "the leg that is held",
  perSide: true,
  startPosition:
    "Lie on your back with one leg straight. Bend the other knee, with the foot flat, and rest your hands on that knee.",
  steps: [
    "Lift the bent knee toward your chest.",
    "Hold the shin just below the knee with both hands.",
    "Draw the knee closer, until you feel a soft pull.",
    "Hold. Let the other leg lie heavy and straight.",
    "Let go slowly and put the foot down.",
  ],
  cues: [
    "Head and shoulders stay down",
    "Draw the knee in, no tugging",
    "The other leg lies heavy",
  ],
  feel: {
    what: "A soft, pleasant pull.",
    where: "In the buttock and the low back, and maybe in front of the straight leg's hip.",
  },
  breathing: "Breathe in and loosen your hold a little. Breathe out and draw the knee in.",
  breathingCue: { in: "Breathe in, loosen a little", out: "Breathe out, draw closer" },
  deepen: "Press the back of the straight knee into the mat.",
  ease: "Bend the other leg too, or hold behind the thigh with a towel.",
  mistakes: [
    "The head and shoulders lift. Put a pillow under your head.",
    "The arms tug. Use the weight of your arms, no more.",
    "The straight leg lifts off the mat. Draw the knee in less far.",
  ],
  cautions: [
    {
      code: "bends-hip-deeply",
      leg: "worked",
      text: "If you have a new hip joint, ask us first. If it pinches in the groin, draw the knee less far.",
    },
    { code: "rounds-low-back", text: "If your back or leg pain grows, stop this one and tell us." },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie flat on your back.",
    },
    { code: "bends-knee-deeply", leg: "worked", text: "If the knee hurts, hold behind the thigh." },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: kneeToChestPose,
};

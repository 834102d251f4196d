import { pigeon as pigeonPose } from "~/content/poses/pigeon";
import type { Exercise } from "./types";

export const pigeon: Exercise = {
  id: "pigeon",
  name: "Pigeon",
  shortName: "Pigeon",
  purpose: "Loosens the deep muscles behind one hip and the front of the other.",
  position: "floor",
  equipment: ["mat", "blanket"],
  muscles: { primary: ["deep-hip-rotators"], secondary: ["glutes", "hip-flexors"] },
  goal: "lengthen",
  level: "demanding",
  sideMeans: "the leg in front",
  perSide: true,
  startPosition:
    "Start on your hands and knees. Bring one knee forward between your hands and lay that shin on the mat. Slide the other leg straight back.",
  steps: [
    "Keep the front foot close to you, so that the knee feels no twist.",
    "Turn both hip bones to the front and let your hips sink toward the floor.",
    "Fill any gap under the front hip with a folded blanket.",
    "Make your back long, then fold forward from the hips.",
    "Stop at a deep pull in the buttock, and hold.",
    "Push up with your hands, bring the leg back, and change legs.",
  ],
  cues: [
    "Both hip bones face the front",
    "Long back, fold from the hips",
    "Deep pull in the buttock, knee at ease",
  ],
  feel: {
    what: "A deep pull that slowly gets softer.",
    where: "In the buttock of the front leg, and lightly at the front of the other hip.",
  },
  breathing: "Breathe in and make your back long. Breathe out and let your hips get heavy.",
  breathingCue: { in: "Breathe in, long back", out: "Breathe out, heavy hips" },
  deepen: "Walk your hands forward and lower yourself on to your forearms.",
  ease: "Put a thicker blanket under the front hip and stay up on your hands.",
  mistakes: [
    "The body tips on to the front hip. Raise that hip on a blanket until both are level.",
    "The back rounds at once. Come up a little and make it long again.",
    "The front foot is far from the body, which twists the knee. Bring it closer.",
  ],
  cautions: [
    {
      code: "twists-knee",
      leg: "worked",
      text: "Stop at once if you feel anything in the front knee. After a knee injury, ask us first.",
    },
    {
      code: "bends-hip-deeply",
      leg: "worked",
      text: "If you have a new hip joint, or feel a pinch in the groin, ask us first.",
    },
    { code: "loads-wrists", text: "If your wrists hurt, lean on your fists or your forearms." },
    { code: "turns-hip-out", leg: "worked" },
    { code: "extends-hip", leg: "other" },
    { code: "loads-kneecap" },
    { code: "bears-weight" },
  ],
  easier: ["figure-four", "ninety-ninety"],
  harder: ["pigeon-quad"],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 20, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: pigeonPose,
};

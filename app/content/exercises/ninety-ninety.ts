import { ninetyNinety as ninetyNinetyPose } from "~/content/poses/ninety-ninety";
import type { Exercise } from "./types";

export const ninetyNinety: Exercise = {
  id: "ninety-ninety",
  name: "90/90 stretch",
  shortName: "90/90",
  purpose: "Frees one hip as it turns out and the other as it turns in.",
  position: "floor",
  equipment: ["mat"],
  muscles: { primary: ["deep-hip-rotators"], secondary: ["glutes", "adductors"] },
  goal: "lengthen",
  level: "moderate",
  sideMeans: "the leg in front",
  perSide: true,
  startPosition:
    "Sit on the mat. Lay one shin across in front of you and fold the other leg out to the side. Both knees are bent like a corner.",
  steps: [
    "Sit tall and share your weight between both sides of your seat.",
    "Turn your chest to the shin in front.",
    "Lean forward from the hips with a long back, hands on the shin.",
    "Stop at a deep pull in the buttock, and hold.",
    "Come up slowly, then change legs.",
  ],
  cues: [
    "Long back, lean from the hips",
    "Chest over the front shin",
    "Front foot bent toward its shin",
  ],
  feel: {
    what: "A deep, steady pull without a pinch.",
    where: "In the buttock of the leg in front.",
  },
  breathing: "Breathe in and grow long. Breathe out and lean a little further.",
  breathingCue: { in: "Breathe in, grow long", out: "Breathe out, lean in" },
  deepen: "Walk your hands over the shin and rest on your forearms.",
  ease: "Sit on a folded blanket, and keep one hand on the floor behind you.",
  mistakes: [
    "The seat tips over to the front side. Put a folded blanket under it.",
    "The back rounds. Come up a little and lean from the hips.",
    "The front knee hurts. Bring that heel closer to you.",
  ],
  cautions: [
    { code: "twists-knee", text: "Stop at once if you feel anything inside either knee." },
    {
      code: "bends-hip-deeply",
      text: "If you have a new hip joint, or feel a pinch in the groin, ask us first.",
    },
    { code: "turns-hip-out", leg: "worked" },
    { code: "turns-hip-in-or-crosses", leg: "other" },
  ],
  easier: ["figure-four"],
  harder: ["pigeon"],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: ninetyNinetyPose,
};

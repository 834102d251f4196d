import { miniSquat as miniSquatPose } from "~/content/poses/mini-squat";
import type { Exercise } from "./types";

export const miniSquat: Exercise = {
  id: "mini-squat",
  name: "Mini squat at a chair",
  shortName: "Mini squat",
  purpose: "A first, safe way to make thighs and buttocks stronger.",
  position: "standing",
  equipment: ["chair"],
  muscles: { primary: ["quadriceps", "glutes"], secondary: ["hamstrings"] },
  goal: "strengthen",
  level: "gentle",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Stand behind a heavy chair or at a kitchen counter, so that nothing can slip or tip. Hold on with both hands. Place your feet as wide as your hips.",
  steps: [
    "Push your hips back and bend your knees a little, as if to sit on a high stool.",
    "Stop long before a full squat, about a third of the way.",
    "Keep both heels down and your knees over your feet.",
    "Press through your heels and stand tall.",
  ],
  cues: [
    "Hips back first, then bend the knees",
    "Knees point the same way as the toes",
    "Hands only for balance",
  ],
  feel: {
    what: "Light work that grows with each bend.",
    where: "In the front of both thighs and in both buttocks.",
  },
  breathing: "Breathe in on the way down. Breathe out on the way up.",
  breathingCue: { in: "Breathe in, bend", out: "Breathe out, stand up" },
  deepen: "Stay down for three seconds, or hold on with one hand only.",
  ease: "Bend half as far, or rest after every five.",
  mistakes: [
    "The knees push far past the toes. Send the hips back first.",
    "The knees move together. Keep them as far apart as the feet.",
    "The arms pull the body up. Press through the heels.",
  ],
  cautions: [
    {
      code: "loads-bent-knee",
      text: "If a knee hurts in front, bend less. A little clicking without pain is fine.",
    },
    { code: "bears-weight" },
    { code: "long-hold-effort" },
  ],
  easier: [],
  harder: ["sit-to-stand"],
  dose: { sets: 2, repetitions: 10, holdSeconds: 0, restSeconds: 45, side: "NONE" },
  doseSource: "acsm-strength",
  pose: miniSquatPose,
};

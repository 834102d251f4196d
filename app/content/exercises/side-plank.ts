import { sidePlank as sidePlankPose } from "~/content/poses/side-plank";
import type { Exercise } from "./types";

export const sidePlank: Exercise = {
  id: "side-plank",
  name: "Side plank on the knees",
  shortName: "Side plank",
  purpose: "Makes the side of the waist strong with little load on the spine.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["flanks"], secondary: ["outer-hips", "abdominals"] },
  goal: "strengthen",
  level: "moderate",
  sideMeans: "the side you lie on",
  perSide: true,
  startPosition:
    "Lie on your side with your knees bent and one leg on the other. Prop yourself on your forearm, with the elbow under your shoulder.",
  steps: [
    "Put your top hand on your hip and make your neck long.",
    "Press through forearm and knee, and lift your hips.",
    "Stop when knees, hips and shoulders make one line.",
    "Hold for the count and go on breathing.",
    "Lower your hips slowly to the mat.",
  ],
  cues: ["Elbow under the shoulder", "One line: knees, hips, shoulders", "Push the mat away"],
  feel: {
    what: "Firm work that you can hold while you talk.",
    where: "In the side of the waist nearer to the mat, and at that hip.",
  },
  breathing: "Breathe out as you lift. Breathe evenly while you hold.",
  breathingCue: { in: "Breathe in, stay long", out: "Breathe out, stay high" },
  deepen: "Straighten the top leg, or stretch the top arm to the ceiling.",
  ease: "Lift only half way, or put the top hand on the mat in front of you.",
  mistakes: [
    "The hips fall back. Push them forward, as if a wall were behind you.",
    "The shoulder sinks to the ear. Push the forearm down.",
    "The breath is held. Count aloud.",
  ],
  cautions: [
    {
      code: "loads-shoulder",
      leg: "worked",
      text: "If the lower shoulder hurts, stop. Tell us, and we choose another one.",
    },
    {
      code: "loads-kneecap",
      leg: "worked",
      text: "If the lower knee is sore, put a folded blanket under it.",
    },
    {
      code: "long-hold-effort",
      text: "If you have high blood pressure, keep each hold short and breathe out loud.",
    },
    { code: "bears-weight", leg: "worked" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 3, holdSeconds: 8, restSeconds: 30, side: "BOTH" },
  doseSource: "mcgill-hold",
  pose: sidePlankPose,
};

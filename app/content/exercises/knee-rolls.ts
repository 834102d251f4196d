import { kneeRolls as kneeRollsPose } from "~/content/poses/knee-rolls";
import type { Exercise } from "./types";

export const kneeRolls: Exercise = {
  id: "knee-rolls",
  name: "Lying knee rolls",
  shortName: "Knee rolls",
  purpose: "Turns the low back gently from side to side and loosens stiffness after rest.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["low-back"], secondary: ["flanks", "outer-hips"] },
  goal: "mobilise",
  level: "gentle",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Lie on your back with your knees bent and your feet flat and close together. Stretch your arms out to the sides.",
  steps: [
    "Keep your knees and your feet together.",
    "Let both knees sink to one side, as far as is easy.",
    "Keep both shoulders on the mat, and pause.",
    "Bring the knees back to the middle with your stomach.",
    "Roll to the other side. Count each roll as one.",
  ],
  cues: ["Knees stay together", "Both shoulders stay down", "Small and slow at first"],
  feel: {
    what: "An easy pull that changes sides as you roll.",
    where: "Along the side of the waist and the low back, away from the knees.",
  },
  breathing: "Breathe out as the knees sink. Breathe in as they come back.",
  breathingCue: { in: "Breathe in, to the middle", out: "Breathe out, knees sink" },
  deepen: "Turn your head to the side away from your knees.",
  ease: "Roll only a little way, or put cushions at both sides for the knees.",
  mistakes: [
    "A shoulder lifts off the mat. Roll less far.",
    "The knees drop. Let them sink over three slow counts.",
    "The knees slide apart. Hold a small cushion between them.",
  ],
  cautions: [
    {
      code: "twists-low-back",
      text: "If pain runs down a leg as you turn, stop this one and tell us.",
    },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie flat on your back.",
    },
    { code: "turns-hip-in-or-crosses", text: "If you have a new hip joint, ask us first." },
    { code: "turns-hip-out" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 10, holdSeconds: 2, restSeconds: 15, side: "NONE" },
  doseSource: "practice-mobility",
  pose: kneeRollsPose,
};

import { legRaise as legRaisePose } from "~/content/poses/leg-raise";
import type { Exercise } from "./types";

export const legRaise: Exercise = {
  id: "leg-raise",
  name: "Double leg raise",
  shortName: "Leg raise",
  purpose: "Works the hip flexors and the stomach hard. Not for sore hips or a sore back.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["hip-flexors", "abdominals"], secondary: ["quadriceps"] },
  goal: "strengthen",
  level: "demanding",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Lie on your back with both legs straight and your arms beside you. Press your low back gently toward the mat.",
  steps: [
    "Tighten your stomach, so that the low back stays down.",
    "Lift both straight legs together, about half way up.",
    "Stop for a moment.",
    "Lower them slowly, and only as far as your back stays down.",
  ],
  cues: ["Low back stays on the mat", "Lift and lower without a swing", "Stop when the back lifts"],
  feel: {
    what: "Hard work in the stomach, never a pull in the back.",
    where: "In the stomach and at the front of both hips.",
  },
  breathing: "Breathe out as you lift. Breathe in as you lower. Do not hold your breath.",
  breathingCue: { in: "Breathe in, lower", out: "Breathe out, lift" },
  deepen: "Lower more slowly, over a count of five.",
  ease: "Bend your knees, or lift one leg at a time with the other foot flat.",
  mistakes: [
    "The low back arches. Lower less far, or bend the knees.",
    "The legs swing up. Start from stillness each time.",
    "The breath is held. Count aloud as you lift.",
  ],
  cautions: [
    {
      code: "loads-low-back",
      text: "This loads the low back. Leave it out while your hip or back is sore.",
    },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie flat on your back.",
    },
    { code: "strains-groin", text: "If it pulls sharply in the groin, stop and tell us." },
    { code: "arches-low-back" },
    { code: "long-hold-effort" },
  ],
  easier: ["dead-bug"],
  harder: [],
  dose: { sets: 2, repetitions: 8, holdSeconds: 2, restSeconds: 45, side: "NONE" },
  doseSource: "acsm-strength",
  pose: legRaisePose,
};

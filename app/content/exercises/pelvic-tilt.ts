import { pelvicTilt as pelvicTiltPose } from "~/content/poses/pelvic-tilt";
import type { Exercise } from "./types";

export const pelvicTilt: Exercise = {
  id: "pelvic-tilt",
  name: "Lying pelvic tilt",
  shortName: "Pelvic tilt",
  purpose: "Teaches you to tuck the tailbone, the first move of most hip stretches.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["abdominals"], secondary: ["glutes", "low-back"] },
  goal: "mobilise",
  level: "gentle",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Lie on your back with your knees bent and your feet flat. Rest your hands on your ribs. Notice the small hollow under your low back.",
  steps: [
    "Tighten your lower stomach.",
    "Curl your tailbone up a little, until the hollow is gone.",
    "Hold your low back flat against the mat for the count.",
    "Let go slowly, until the hollow comes back.",
  ],
  cues: ["Flatten the hollow", "Small and slow, no lifting", "Legs and shoulders stay loose"],
  feel: {
    what: "Light work in front and an easy stretch behind.",
    where: "In the lower stomach, with the stretch across the low back.",
  },
  breathing: "Breathe out as you flatten your back. Breathe quietly while you hold.",
  breathingCue: { in: "Breathe in, let go", out: "Breathe out, flatten" },
  deepen: "Do it with straighter knees, or standing with your back to a wall.",
  ease: "Flatten only half way, or put a pillow under your knees.",
  mistakes: [
    "The feet push and the buttocks lift. Keep the buttocks on the mat.",
    "The chest and neck grow tight. Let the jaw and the shoulders go.",
    "The stomach bulges. Draw the navel in as you breathe out.",
  ],
  cautions: [
    {
      code: "rounds-low-back",
      text: "If flattening hurts your back, do less, or leave it out and tell us.",
    },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie flat on your back.",
    },
  ],
  easier: [],
  harder: ["bridge", "dead-bug"],
  dose: { sets: 2, repetitions: 10, holdSeconds: 5, restSeconds: 15, side: "NONE" },
  doseSource: "practice-mobility",
  pose: pelvicTiltPose,
};

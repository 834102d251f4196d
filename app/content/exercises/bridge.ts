import { bridge as bridgePose } from "~/content/poses/bridge";
import type { Exercise } from "./types";

export const bridge: Exercise = {
  id: "bridge",
  name: "Bridge",
  shortName: "Bridge",
  purpose: "Makes the buttocks stronger, so that they carry the hips when you walk and stand up.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["glutes"], secondary: ["hamstrings"] },
  goal: "strengthen",
  level: "gentle",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Lie on your back with your arms beside you. Bend your knees and put your feet flat on the mat, as wide as your hips and near your buttocks.",
  steps: [
    "Tighten your buttocks and press both feet evenly into the mat.",
    "Lift your hips until shoulders, hips and knees make one line.",
    "Hold for the count. Keep your knees side by side, as far apart as your hips.",
    "Lower slowly, until your back lies on the mat again.",
  ],
  cues: [
    "Press evenly through both feet",
    "Knees side by side, hips level",
    "Stop at one line: shoulder, hip, knee",
  ],
  feel: {
    what: "Steady work that soon feels warm.",
    where: "In both buttocks, and perhaps a little at the back of the thighs.",
  },
  breathing: "Breathe out as you lift. Breathe in at the top. Breathe out as you lower.",
  breathingCue: { in: "Breathe in at the top", out: "Breathe out, lift or lower" },
  deepen: "Stay at the top for five seconds, or cross your arms on your chest.",
  ease: "Lift only half way, or rest after every five.",
  mistakes: [
    "The low back arches at the top. Stop a little lower and tighten the buttocks.",
    "The knees fall apart or together. Think of a ball between them.",
    "One hip hangs lower. Press that foot a little more.",
  ],
  cautions: [
    {
      code: "arches-low-back",
      text: "If your low back works more than your buttocks, lift less high.",
    },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie flat on your back.",
    },
    {
      code: "long-hold-effort",
      text: "Breathe all the time. If you hold your breath, hold the lift for a shorter time.",
    },
    { code: "bears-weight" },
  ],
  easier: ["pelvic-tilt"],
  harder: ["bridge-march"],
  dose: { sets: 2, repetitions: 10, holdSeconds: 3, restSeconds: 30, side: "NONE" },
  doseSource: "acsm-strength",
  pose: bridgePose,
};

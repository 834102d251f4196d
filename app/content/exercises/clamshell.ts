import { clamshell as clamshellPose } from "~/content/poses/clamshell";
import type { Exercise } from "./types";

export const clamshell: Exercise = {
  id: "clamshell",
  name: "Clamshell",
  shortName: "Clamshell",
  purpose: "Makes the side of the hip strong, so that the knee and pelvis stay in line.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["outer-hips", "glutes"], secondary: ["deep-hip-rotators"] },
  goal: "strengthen",
  level: "gentle",
  sideMeans: "the leg on top",
  perSide: true,
  startPosition:
    "Lie on your side with your head on your lower arm. Bend your knees, and your hips about half way to a right angle. Put one leg on the other, with the top hand in front of you.",
  steps: [
    "Keep your feet together and roll the top hip slightly forward.",
    "Lift the top knee, like a shell that opens.",
    "Stop before your pelvis rolls back, and pause.",
    "Lower the knee slowly on to the other one.",
  ],
  cues: ["Feet together, open the knee", "Pelvis stays still", "Lower more slowly than you lift"],
  feel: {
    what: "Warm, tired muscles, no pinch in the groin.",
    where: "At the side and back of the hip on top.",
  },
  breathing: "Breathe out as you open. Breathe in as you close.",
  breathingCue: { in: "Breathe in, close", out: "Breathe out, open" },
  deepen: "Put a light band around both thighs, just above the knees.",
  ease: "Open only half way, or lie with your back against a wall.",
  mistakes: [
    "The body rolls back. Open less far and keep the hips stacked.",
    "The feet come apart. Press the heels together.",
    "The knee drops. Count to three on the way down.",
  ],
  cautions: [
    {
      code: "loads-shoulder",
      leg: "other",
      text: "If the lower shoulder hurts, bend that arm and put a pillow under your head.",
    },
    {
      code: "turns-hip-out",
      leg: "worked",
      text: "If it pinches in the groin, bend your hips less or open less far.",
    },
  ],
  easier: [],
  harder: ["band-side-step"],
  dose: { sets: 2, repetitions: 12, holdSeconds: 2, restSeconds: 30, side: "BOTH" },
  doseSource: "acsm-strength",
  pose: clamshellPose,
};

import { deadBug as deadBugPose } from "~/content/poses/dead-bug";
import type { Exercise } from "./types";

export const deadBug: Exercise = {
  id: "dead-bug",
  name: "Dead bug",
  shortName: "Dead bug",
  purpose: "Teaches the stomach to keep the back still while arms and legs move.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["abdominals"], secondary: ["hip-flexors"] },
  goal: "strengthen",
  level: "moderate",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Lie on your back with your arms straight up to the ceiling. Lift both legs, so that the knees are over your hips and the shins level.",
  steps: [
    "Press your low back gently toward the mat and keep it there.",
    "Stretch one leg forward, low over the mat.",
    "Take the opposite arm back over your head at the same time.",
    "Pause, then bring arm and leg back to the middle.",
    "Do the same with the other arm and leg. Both sides together count as one.",
  ],
  cues: [
    "Low back stays on the mat",
    "Opposite arm and leg move together",
    "Slowly out, slowly back",
  ],
  feel: {
    what: "Firm work in the middle of the body, never a pull in the back.",
    where: "In the stomach, deep and low.",
  },
  breathing: "Breathe out as arm and leg go away. Breathe in as they come back.",
  breathingCue: { in: "Breathe in, come back", out: "Breathe out, reach away" },
  deepen: "Reach lower with the leg, and pause for longer.",
  ease: "Move one arm or one leg at a time, or tap the heel to the mat with a bent knee.",
  mistakes: [
    "The low back lifts off the mat. Reach less far.",
    "The leg drops fast. Count to three on the way out.",
    "The knees drift to the chest. Bring them back over the hips.",
  ],
  cautions: [
    { code: "arches-low-back", text: "Stop at the point where your back wants to lift." },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie flat on your back.",
    },
    {
      code: "long-hold-effort",
      text: "Breathe all the time. If you hold your breath, reach less far.",
    },
  ],
  easier: ["pelvic-tilt"],
  harder: ["leg-raise", "sit-up"],
  dose: { sets: 2, repetitions: 8, holdSeconds: 2, restSeconds: 30, side: "NONE" },
  doseSource: "acsm-strength",
  pose: deadBugPose,
};

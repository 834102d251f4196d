import { bridgeMarch as bridgeMarchPose } from "~/content/poses/bridge-march";
import type { Exercise } from "./types";

export const bridgeMarch: Exercise = {
  id: "bridge-march",
  name: "Bridge march",
  shortName: "Bridge march",
  purpose: "Makes each buttock hold the pelvis level on its own, as in walking and running.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["glutes"], secondary: ["hamstrings", "abdominals"] },
  goal: "strengthen",
  level: "moderate",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Lie on your back with your knees bent and your feet flat, as wide as your hips. Lift your hips, until shoulders, hips and knees make one line.",
  steps: [
    "Press one foot into the mat and tighten that buttock.",
    "Lift the other knee until it is over your hip.",
    "Keep both sides of the pelvis level for a moment.",
    "Put the foot down softly and lift the other one the same way.",
    "Left and right together count as one. Rest your hips on the mat after the set.",
  ],
  cues: [
    "Hips stay high and level",
    "Lift one foot, slowly and softly",
    "Press through the standing heel",
  ],
  feel: {
    what: "Steady work on the side that stays down.",
    where: "In the buttock of the foot on the mat.",
  },
  breathing: "Breathe out as you lift a foot. Breathe in as you put it down.",
  breathingCue: { in: "Breathe in, foot down", out: "Breathe out, foot up" },
  deepen: "Stretch the lifted leg straight before you put it down.",
  ease: "Lift only the heel, or lower your hips to the mat between two steps.",
  mistakes: [
    "One side of the pelvis drops. Lift the foot less high.",
    "The back arches. Lower the hips a little and tighten the buttocks.",
    "The back of the thigh cramps. Bring the feet nearer to the buttocks.",
  ],
  cautions: [
    {
      code: "arches-low-back",
      text: "If your low back works more than your buttock, go back to the plain bridge.",
    },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie flat on your back.",
    },
    {
      code: "long-hold-effort",
      text: "Breathe all the time. If you hold your breath, rest your hips sooner.",
    },
    { code: "bears-weight" },
  ],
  easier: ["bridge"],
  harder: [],
  dose: { sets: 2, repetitions: 10, holdSeconds: 2, restSeconds: 45, side: "NONE" },
  doseSource: "acsm-strength",
  pose: bridgeMarchPose,
};

import { standingBreak as standingBreakPose } from "~/content/poses/standing-break";
import type { Exercise } from "./types";

export const standingBreak: Exercise = {
  id: "standing-break",
  name: "Standing-up break",
  shortName: "Stand-up break",
  purpose: "Breaks up long sitting, so that your hips and back do not get stiff.",
  position: "standing",
  equipment: ["chair"],
  muscles: { primary: ["hip-flexors"], secondary: ["glutes", "low-back"] },
  goal: "habit",
  level: "gentle",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Sit at your desk with both feet flat. Set a quiet timer: once each half hour is your sign to stand up.",
  steps: [
    "Slide to the front of the seat and draw your feet under your knees.",
    "Lean forward and stand up, without your hands if you can.",
    "Tighten your buttocks gently and reach both arms up.",
    "Lower your arms and shift your weight from foot to foot, or walk a few steps.",
    "Sit down again slowly after about a minute.",
  ],
  cues: [
    "Nose over toes, then stand up",
    "Hips open, arms up, grow tall",
    "Walk a few steps before you sit down",
  ],
  feel: {
    what: "Less stiffness, and a light pull as you stretch up.",
    where: "At the front of both hips and along the back.",
  },
  breathing: "Breathe in as you reach up. Breathe out as your arms come down.",
  breathingCue: { in: "Breathe in, reach up", out: "Breathe out, arms down" },
  deepen: "Walk to the next room and back, or do your calls on your feet.",
  ease: "Push on the armrests or the desk as you stand up. If a shoulder hurts, leave the arms down.",
  mistakes: [
    "The break waits until the work is done. Stand up at the sign, even for a moment.",
    "The back arches with the arms up. Tighten the buttocks and reach less far back.",
    "The body drops into the seat. Lower it slowly.",
  ],
  cautions: [
    {
      code: "needs-balance",
      text: "If you feel dizzy when you stand up, hold the desk and wait until it passes.",
    },
    {
      code: "bends-hip-deeply",
      text: "If you have a new hip joint, sit on a high seat and push up with your hands.",
    },
    { code: "arches-low-back" },
    { code: "loads-bent-knee" },
    { code: "bears-weight" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 1, repetitions: 1, holdSeconds: 60, restSeconds: 0, side: "NONE" },
  doseSource: "practice-habit",
  pose: standingBreakPose,
};

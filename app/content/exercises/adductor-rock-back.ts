import { adductorRockBack as adductorRockBackPose } from "~/content/poses/adductor-rock-back";
import type { Exercise } from "./types";

export const adductorRockBack: Exercise = {
  id: "adductor-rock-back",
  name: "Rock-back for the inner thigh",
  shortName: "Rock-back",
  purpose: "Loosens the inner thigh in motion and teaches the hip to bend with a long back.",
  position: "all-fours",
  equipment: ["mat"],
  muscles: { primary: ["adductors"], secondary: ["hamstrings"] },
  goal: "mobilise",
  level: "moderate",
  sideMeans: "the straight leg",
  perSide: true,
  startPosition:
    "Start on your hands and knees. Stretch one leg straight out to the side, with the foot flat and the toes pointing forward.",
  steps: [
    "Make your back long and flat like a table.",
    "Rock your hips slowly back toward the heel of the kneeling leg.",
    "Stop when the inner thigh pulls, or before your back rounds.",
    "Stay for one breath, then rock forward again.",
    "Finish all of them, then change sides.",
  ],
  cues: ["Back flat like a table", "Hips back, not down", "Straight leg stays straight"],
  feel: {
    what: "A pull that comes and goes with the movement.",
    where: "Along the inside of the straight leg, from the groin to the knee.",
  },
  breathing: "Breathe out as you rock back. Breathe in as you come forward.",
  breathingCue: { in: "Breathe in, come forward", out: "Breathe out, rock back" },
  deepen: "Move the straight leg a little further out, or go down on your forearms.",
  ease: "Rock back less far, or put the straight leg less far out.",
  mistakes: [
    "The back rounds at the end. Rock back less far.",
    "The hips swing to one side. Keep them over the middle.",
    "It goes fast. Take a whole breath for each way.",
  ],
  cautions: [
    {
      code: "strains-groin",
      leg: "worked",
      text: "If you strained your groin lately, wait until we have looked at it.",
    },
    { code: "loads-wrists", text: "If your wrists hurt, make fists or rest on your forearms." },
    { code: "loads-kneecap", text: "If kneeling hurts, put a folded blanket under your knee." },
    {
      code: "bends-hip-deeply",
      text: "If you have a new hip joint, or feel a pinch in the groin, ask us first.",
    },
    {
      code: "stretches-nerve",
      leg: "worked",
      text: "If it tingles down the straight leg, rock back less far. If it stays, stop and tell us.",
    },
    { code: "bears-weight" },
  ],
  easier: ["butterfly"],
  harder: [],
  dose: { sets: 2, repetitions: 8, holdSeconds: 3, restSeconds: 15, side: "BOTH" },
  doseSource: "practice-mobility",
  pose: adductorRockBackPose,
};

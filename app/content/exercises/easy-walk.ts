import { easyWalk as easyWalkPose } from "~/content/poses/easy-walk";
import type { Exercise } from "./types";

export const easyWalk: Exercise = {
  id: "easy-walk",
  name: "Easy walk",
  shortName: "Easy walk",
  purpose: "Warms the muscles and moves both hips through their range, step by step.",
  position: "standing",
  equipment: [],
  muscles: { primary: ["glutes", "calves"], secondary: ["hip-flexors", "quadriceps"] },
  goal: "habit",
  level: "gentle",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Put on shoes that hold your feet well. Choose a flat way that you can leave or shorten at any time.",
  steps: [
    "Start slowly for the first two minutes.",
    "Look ahead and let your arms swing from the shoulders.",
    "Set your heel down first and push off with your toes.",
    "Walk as fast as you can while you still talk in full sentences.",
    "Slow down again for the last minute.",
  ],
  cues: [
    "Head up, shoulders loose",
    "Heel first, then push off with the toes",
    "You can talk in full sentences",
  ],
  feel: {
    what: "Warm legs and a little faster breath. Stiffness gets less on the way.",
    where: "In the buttocks and calves, and as an easy opening at the front of the hips.",
  },
  breathing: "Let your breath find its own pace with your steps.",
  breathingCue: { in: "Breathe in over a few steps", out: "Breathe out over a few steps" },
  deepen: "Walk five minutes longer, or choose a way with a gentle hill.",
  ease: "Split the walk into shorter ones, for every minute counts. Rest on a bench half way.",
  mistakes: [
    "The steps are too long and the heel hits hard. Take shorter, quicker steps.",
    "The eyes stay on the ground or the phone. Look ahead.",
    "The walk goes on in spite of a limp or growing pain. Stop, rest and tell us.",
    "The first day is too long. Turn back while it still feels easy.",
  ],
  cautions: [
    {
      code: "needs-balance",
      text: "If you are unsure on your feet, use a stick or walk with someone.",
    },
    { code: "bears-weight" },
  ],
  easier: [],
  harder: [],
  // Ten minutes, counted minute by minute: the player then says how far the walk has come.
  dose: { sets: 10, repetitions: 1, holdSeconds: 60, restSeconds: 0, side: "NONE" },
  doseSource: "who-walk",
  pose: easyWalkPose,
};

import { catCamel as catCamelPose } from "~/content/poses/cat-camel";
import type { Exercise } from "./types";

export const catCamel: Exercise = {
  id: "cat-camel",
  name: "Cat-camel",
  shortName: "Cat-camel",
  purpose: "Moves the whole back gently to and fro, so that it feels less stiff.",
  position: "all-fours",
  equipment: ["mat"],
  muscles: { primary: ["low-back", "upper-back"], secondary: ["abdominals"] },
  goal: "mobilise",
  level: "gentle",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Start on your hands and knees. Your hands are under your shoulders and your knees under your hips.",
  steps: [
    "Round your back toward the ceiling and let your head hang.",
    "Pause for a moment.",
    "Let your back sink slowly and lift your chest and your eyes.",
    "Pause again, then go back and forth without a hurry.",
  ],
  cues: ["Slow and smooth, no force", "Let the whole back join in", "Arms stay straight"],
  feel: {
    what: "Easy movement that gets freer with each turn, not a strong stretch.",
    where: "Along the whole back, from the tailbone to the neck.",
  },
  breathing: "Breathe out as you round up. Breathe in as you let the back sink.",
  breathingCue: { in: "Breathe in, back sinks", out: "Breathe out, round up" },
  deepen: "Start each movement at the tailbone and let it travel up bone by bone.",
  ease: "Move only as far as is easy, or do it on a chair with your hands on your thighs.",
  mistakes: [
    "The movement is pushed to its very end. Stop a little before.",
    "The arms bend and stretch. Keep them straight and let the back do the work.",
    "The head leads with a jerk. Let it follow last.",
  ],
  cautions: [
    { code: "loads-wrists", text: "If your wrists hurt, make fists or rest on your forearms." },
    { code: "loads-kneecap", text: "If kneeling hurts, put a folded blanket under your knees." },
    {
      code: "rounds-low-back",
      text: "If rounding hurts your back, stay with the small movements in the middle.",
    },
    { code: "arches-low-back", text: "If sinking hurts your back, stop when it is level." },
    { code: "bears-weight" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 8, holdSeconds: 0, restSeconds: 15, side: "NONE" },
  doseSource: "practice-mobility",
  pose: catCamelPose,
};

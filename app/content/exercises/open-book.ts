import { openBook as openBookPose } from "~/content/poses/open-book";
import type { Exercise } from "./types";

export const openBook: Exercise = {
  id: "open-book",
  name: "Open book",
  shortName: "Open book",
  purpose: "Turns a stiff upper back and opens the chest after sitting bent forward.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["upper-back"], secondary: ["flanks"] },
  goal: "mobilise",
  level: "gentle",
  sideMeans: "the arm that opens",
  perSide: true,
  startPosition:
    "Lie on your side with a pillow under your head. Bend hips and knees to right angles, and stretch both arms out in front, palm on palm.",
  steps: [
    "Press your knees lightly together and keep them on the floor.",
    "Lift the top arm to the ceiling and follow the hand with your eyes.",
    "Open the arm to the other side and let your chest turn with it.",
    "Stay for one slow breath, with the arm heavy.",
    "Bring the arm back and close the book.",
  ],
  cues: ["Knees together, hips still", "Eyes follow the hand", "Turn the chest, not just the arm"],
  feel: {
    what: "A wide, easy pull that grows softer as you breathe out.",
    where: "Across the chest, and between the shoulder blades.",
  },
  breathing: "Breathe in as the arm rises. Breathe out as it opens, and once more at the end.",
  breathingCue: { in: "Breathe in, arm up", out: "Breathe out, open wide" },
  deepen: "Lay the lower hand on the top knee and hold the knee down.",
  ease: "Put a cushion between your knees, or open only until the arm points up.",
  mistakes: [
    "The knees slide apart. Turn less far and press them together.",
    "Only the arm moves. Let the chest and the head turn with it.",
    "The arm is pulled down. Let its own weight do the work.",
  ],
  cautions: [
    { code: "twists-low-back", text: "If your low back hurts, turn less far." },
    {
      code: "loads-shoulder",
      text: "If the shoulder pinches, bend that arm and put the hand on your ribs.",
    },
    {
      code: "turns-hip-in-or-crosses",
      leg: "worked",
      text: "If you have a new hip joint, ask us first.",
    },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 6, holdSeconds: 5, restSeconds: 15, side: "BOTH" },
  doseSource: "practice-mobility",
  pose: openBookPose,
};

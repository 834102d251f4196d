import { lunge as lungePose } from "~/content/poses/lunge";
import type { Exercise } from "./types";

export const lunge: Exercise = {
  id: "lunge",
  name: "Half-kneeling lunge",
  shortName: "Lunge",
  purpose: "Opens the front of the hip after sitting and helps you stand up straight.",
  position: "kneeling",
  equipment: ["mat", "blanket"],
  muscles: { primary: ["hip-flexors"], secondary: ["quadriceps"] },
  goal: "lengthen",
  level: "moderate",
  sideMeans: "the kneeling leg",
  perSide: true,
  startPosition:
    "Kneel on one knee with a folded blanket under it. Put the other foot flat in front, with that knee bent to a right angle. Rest your hands on the front thigh.",
  steps: [
    "Grow tall, as if a string lifts the top of your head.",
    "Tuck your tailbone under and tighten the buttock of the kneeling leg.",
    "Keep the tuck and glide your hips forward, with your chest upright.",
    "Stop when you feel a pull at the front of the hip, and hold.",
    "Glide back slowly, then change legs.",
  ],
  cues: [
    "Tuck the tail, tighten the back buttock",
    "Back flat, front knee over the ankle",
    "A pull in front of the hip, never a pinch",
  ],
  feel: {
    what: "A firm, steady pull that eases as you breathe out.",
    where: "At the front of the hip and the top of the thigh of the kneeling leg.",
  },
  breathing: "Breathe in through your nose and grow tall. Breathe out slowly and sink a little.",
  breathingCue: { in: "Breathe in, grow tall", out: "Breathe out, sink a little" },
  deepen: "Raise the arm on the kneeling side and lean a little to the other side.",
  ease: "Hold on to a chair, use a thicker blanket under the knee, or glide less far.",
  mistakes: [
    "The low back arches and the hip stays closed. Tuck the tailbone first, then glide.",
    "The front knee moves past the toes. Put that foot further forward.",
    "The chest drops on to the front thigh. Lift it and look straight ahead.",
  ],
  cautions: [
    {
      code: "loads-kneecap",
      leg: "worked",
      text: "If kneeling hurts, use a thicker pad. If it still hurts, leave this one out and tell us.",
    },
    { code: "arches-low-back", text: "If your low back pinches, tuck more and glide less." },
    { code: "needs-balance", text: "If you wobble, keep one hand on a chair that cannot slip." },
    { code: "extends-hip", leg: "worked" },
    { code: "bends-hip-deeply", leg: "other" },
    {
      code: "loads-bent-knee",
      leg: "other",
      text: "If the front knee hurts, put that foot further forward and glide less.",
    },
    { code: "bears-weight" },
  ],
  easier: ["standing-desk", "thomas"],
  harder: ["couch"],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: lungePose,
};

import { birdDog as birdDogPose } from "~/content/poses/bird-dog";
import type { Exercise } from "./types";

export const birdDog: Exercise = {
  id: "bird-dog",
  name: "Bird dog",
  shortName: "Bird dog",
  purpose: "Makes the back steady and the buttock strong without bending the spine.",
  position: "all-fours",
  equipment: ["mat"],
  muscles: { primary: ["low-back", "glutes"], secondary: ["abdominals", "upper-back"] },
  goal: "strengthen",
  level: "moderate",
  sideMeans: "the leg that is lifted",
  perSide: true,
  startPosition:
    "Start on your hands and knees. Your hands are under your shoulders, your knees under your hips and your back is level.",
  steps: [
    "Tighten your stomach a little, as if for a light push.",
    "Slide one leg back, then lift it level with your back.",
    "Reach the opposite arm forward, with the thumb up.",
    "Hold for the count. Keep hips and shoulders facing the mat.",
    "Bring hand and knee back down with control.",
  ],
  cues: ["Back level as a table", "Reach long, not high", "Both hips face the mat"],
  feel: {
    what: "Steady work, with a small wobble that you can control.",
    where: "Along the low back and in the buttock of the lifted leg.",
  },
  breathing: "Breathe out as you reach. Go on breathing quietly while you hold.",
  breathingCue: { in: "Breathe in, stay long", out: "Breathe out, stay level" },
  deepen: "Draw small, slow squares with the hand that reaches.",
  ease: "Move only the leg, and leave both hands on the mat.",
  mistakes: [
    "The back sags. Lift the leg less high.",
    "The hip turns out to the side. Point the toes down to the mat.",
    "The head hangs or looks up. Look at the mat just ahead of your hands.",
  ],
  cautions: [
    { code: "loads-wrists", text: "If your wrists hurt, make a fist or rest on your forearm." },
    { code: "loads-kneecap", text: "If kneeling hurts, put a folded blanket under your knees." },
    { code: "needs-balance", text: "If you wobble much, leave the toes or the hand on the floor." },
    {
      code: "arches-low-back",
      text: "If your low back pinches, only slide the foot along the mat.",
    },
    { code: "bears-weight" },
    { code: "long-hold-effort" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 3, holdSeconds: 8, restSeconds: 20, side: "BOTH" },
  doseSource: "mcgill-hold",
  pose: birdDogPose,
};

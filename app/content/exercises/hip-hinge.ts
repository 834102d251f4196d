import { hipHinge as hipHingePose } from "~/content/poses/hip-hinge";
import type { Exercise } from "./types";

export const hipHinge: Exercise = {
  id: "hip-hinge",
  name: "Hip hinge",
  shortName: "Hip hinge",
  purpose: "Teaches you to bend from the hips, so that your back is spared when you lift.",
  position: "standing",
  equipment: [],
  muscles: { primary: ["hamstrings", "glutes"], secondary: ["low-back"] },
  goal: "strengthen",
  level: "moderate",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Stand with your feet as wide as your hips and your knees soft. Put your hands on your hips, with the thumbs behind.",
  steps: [
    "Grow tall and tighten your stomach a little.",
    "Push your hips straight back, as if to close a drawer behind you.",
    "Let your chest come forward, with your back as long as at the start.",
    "Stop when the backs of your thighs get tight, well before your back is level.",
    "Press your feet down and bring your hips forward, until you stand tall.",
  ],
  cues: ["Hips back, not down", "Back long, neck in line with it", "Shins upright, knees soft"],
  feel: {
    what: "A pull on the way down and work on the way up.",
    where: "In the buttocks and the backs of both thighs.",
  },
  breathing: "Breathe in as you bend. Breathe out as you come up.",
  breathingCue: { in: "Breathe in, hips back", out: "Breathe out, stand tall" },
  deepen: "Hold a weight close to your body, or count to four on the way down.",
  ease: "Stand a foot's length from a wall and only touch it with your seat.",
  mistakes: [
    "The back gets round. Hold a stick along it: head, upper back and tailbone keep touching.",
    "The knees bend as in a squat. Keep the shins upright and send the hips back.",
    "The low back aches. Bend less far and use no weight. If it still aches, tell us.",
    "The chin lifts to look ahead. Look at the floor a few steps in front.",
  ],
  cautions: [
    { code: "stretches-nerve", text: "If it tingles or shoots down a leg, come up and tell us." },
    {
      code: "needs-balance",
      text: "If you feel unsteady, do it with your seat a foot's length from a wall.",
    },
    { code: "bears-weight" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 10, holdSeconds: 0, restSeconds: 45, side: "NONE" },
  doseSource: "acsm-strength",
  pose: hipHingePose,
};

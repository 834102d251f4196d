import { couch as couchPose } from "~/content/poses/couch";
import type { Exercise } from "./types";

export const couch: Exercise = {
  id: "couch",
  name: "Couch stretch",
  shortName: "Couch stretch",
  purpose: "A strong stretch for the front of the hip and thigh at the same time.",
  position: "kneeling",
  equipment: ["couch", "blanket"],
  muscles: { primary: ["quadriceps", "hip-flexors"], secondary: [] },
  goal: "lengthen",
  level: "demanding",
  sideMeans: "the kneeling leg",
  perSide: true,
  startPosition:
    "Kneel with your back to a couch and a folded blanket under one knee. Lay that foot on the seat behind you. Put the other foot flat in front.",
  steps: [
    "Lean forward first, with your hands on the front thigh.",
    "Tuck your tailbone under and tighten the buttock of the kneeling leg.",
    "Lift your chest slowly, only as far as the tuck holds.",
    "Hold where the front of the thigh pulls firmly.",
    "Lean forward again before you take the foot down, then change legs.",
  ],
  cues: [
    "Tuck first, then lift the chest",
    "Front knee over the ankle",
    "Come up only as far as is easy",
  ],
  feel: {
    what: "A firm pull that you can breathe through.",
    where: "Along the front of the thigh and hip of the kneeling leg.",
  },
  breathing: "Breathe in and lift your chest a little. Breathe out and keep the tailbone tucked.",
  breathingCue: { in: "Breathe in, chest up", out: "Breathe out, tail tucked" },
  deepen: "Move the knee closer to the couch, a hand's width at a time.",
  ease: "Stay leaning forward, or move the knee further away from the couch.",
  mistakes: [
    "The low back arches to get upright. Stay lower and tuck the tailbone.",
    "The hips turn to one side. Point both hip bones to the front.",
    "The knee is on the bare floor. Use a thick, soft pad.",
  ],
  cautions: [
    {
      code: "bends-knee-deeply",
      leg: "worked",
      text: "If your knee was hurt or operated on, ask us first.",
    },
    {
      code: "loads-kneecap",
      leg: "worked",
      text: "If kneeling hurts in spite of a pad, leave this one out and tell us.",
    },
    { code: "arches-low-back", text: "If your low back pinches, lean further forward." },
    { code: "needs-balance", text: "If you wobble, keep one hand on a chair that cannot slip." },
    { code: "extends-hip", leg: "worked" },
    {
      code: "stretches-front-nerve",
      leg: "worked",
      text: "If it burns or tingles in front of the thigh, lean forward and tell us.",
    },
    { code: "bends-hip-deeply", leg: "other" },
    { code: "loads-bent-knee", leg: "other" },
    { code: "bears-weight" },
  ],
  easier: ["lunge", "prone-quad", "standing-quad"],
  harder: [],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 20, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: couchPose,
};

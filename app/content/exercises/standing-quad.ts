import { standingQuad as standingQuadPose } from "~/content/poses/standing-quad";
import type { Exercise } from "./types";

export const standingQuad: Exercise = {
  id: "standing-quad",
  name: "Standing thigh stretch",
  shortName: "Thigh stretch",
  purpose: "Stretches the front of the thigh after a walk, a run or a ride.",
  position: "standing",
  equipment: ["wall"],
  muscles: { primary: ["quadriceps"], secondary: ["hip-flexors"] },
  goal: "lengthen",
  level: "moderate",
  sideMeans: "the leg with the bent knee",
  perSide: true,
  startPosition:
    "Stand tall with one hand on a wall or a steady chair. Bend the knee on the other side and take hold of that foot behind you.",
  steps: [
    "Stand with the other knee soft, not locked.",
    "Tuck your tailbone under and tighten your stomach a little.",
    "Draw the bent knee down, until it is beside the other one.",
    "Guide the heel gently toward the buttock, and hold.",
    "Let go of the foot slowly, then change sides.",
  ],
  cues: [
    "Knees side by side, pointing down",
    "Tuck the tail, stand tall",
    "Guide the foot, do not pull hard",
  ],
  feel: {
    what: "A steady pull without pressure in the knee.",
    where: "Along the front of the thigh, from the hip nearly to the knee.",
  },
  breathing: "Breathe in and grow tall. Breathe out and tuck the tailbone a little more.",
  breathingCue: { in: "Breathe in, grow tall", out: "Breathe out, tuck the tail" },
  deepen: "Tuck the tailbone more and let the knee point a little behind you.",
  ease: "Put a strap around the foot, or rest the foot on a chair behind you.",
  mistakes: [
    "The low back arches. Tuck the tailbone before you draw the knee down.",
    "The bent knee drifts out to the side. Bring it beside the other one.",
    "The body leans forward. Hold on to the wall and straighten up.",
  ],
  cautions: [
    {
      code: "bends-knee-deeply",
      leg: "worked",
      text: "If the knee hurts or feels full, use a strap and bend it less.",
    },
    {
      code: "needs-balance",
      text: "Keep one hand on something firm all the time. If you sway, do it lying down.",
    },
    {
      code: "arches-low-back",
      text: "If your low back pinches, tuck more and draw the knee less far.",
    },
    {
      code: "stretches-front-nerve",
      leg: "worked",
      text: "If it burns or tingles in front of the thigh, let the foot go and tell us.",
    },
    { code: "extends-hip", leg: "worked" },
    { code: "bears-weight" },
  ],
  easier: ["prone-quad"],
  harder: ["couch"],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: standingQuadPose,
};

import { thomas as thomasPose } from "~/content/poses/thomas";
import type { Exercise } from "./types";

export const thomas: Exercise = {
  id: "thomas",
  name: "Knee to chest at the bed edge",
  shortName: "Bed-edge stretch",
  purpose: "Lets the weight of one leg open the front of its hip while the back is held flat.",
  position: "lying",
  equipment: ["bed"],
  muscles: { primary: ["hip-flexors"], secondary: ["quadriceps"] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: "the leg that hangs",
  perSide: true,
  startPosition:
    "Sit on the very edge of a firm bed and lie back with the help of your hands. Your tailbone is at the edge. Keep one leg level with the bed and bring the other knee to your chest.",
  steps: [
    "Hold that knee with both hands, so that your low back lies flat.",
    "Let the other leg sink slowly over the edge.",
    "Let its knee bend and the whole leg get heavy.",
    "Hold where the front of the hip pulls and your back is still flat.",
    "Bring the hanging leg up with the help of your hands, then change legs.",
  ],
  cues: ["Low back flat on the bed", "Let the hanging leg get heavy", "Hold the other knee close"],
  feel: {
    what: "A slow, gentle pull from the weight of the leg.",
    where: "At the front of the hip and thigh of the hanging leg.",
  },
  breathing: "Breathe in without moving. Breathe out and let the leg sink by its own weight.",
  breathingCue: { in: "Breathe in, back flat", out: "Breathe out, heavy leg" },
  deepen: "Let the hanging knee bend more, so that the heel moves under the bed.",
  ease: "Rest the hanging foot on a stool, or lie a little further up on the bed.",
  mistakes: [
    "The low back lifts off the bed. Pull the held knee closer.",
    "The hanging leg drifts to the outside. Bring it back in line with the hip.",
    "The edge presses into the thigh. Slide further down, so that only your back lies on the bed.",
  ],
  cautions: [
    { code: "arches-low-back", text: "If your back arches or hurts, rest the foot on a stool." },
    {
      code: "bends-hip-deeply",
      leg: "other",
      text: "If you have a new hip joint, ask us first. It matters for the leg that you hold, too.",
    },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie on your back.",
    },
    {
      code: "bends-knee-deeply",
      leg: "other",
      text: "If the knee you hold hurts, hold behind that thigh.",
    },
    { code: "extends-hip", leg: "worked" },
    { code: "stretches-front-nerve", leg: "worked" },
  ],
  easier: [],
  harder: ["lunge"],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 20, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: thomasPose,
};

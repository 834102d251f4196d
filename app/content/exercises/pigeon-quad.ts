import { pigeonQuad as pigeonQuadPose } from "~/content/poses/pigeon-quad";
import type { Exercise } from "./types";

export const pigeonQuad: Exercise = {
  id: "pigeon-quad",
  name: "Pigeon with quad reach",
  shortName: "Pigeon reach",
  purpose: "Lengthens the front of the thigh and the front of the hip together.",
  position: "floor",
  equipment: ["mat"],
  muscles: { primary: ["quadriceps"], secondary: ["hip-flexors"] },
  goal: "lengthen",
  level: "demanding",
  sideMeans: "the leg behind you",
  perSide: true,
  startPosition:
    "Sit upright in pigeon, with one leg folded in front and the other knee on the mat behind you. Lean on one hand for balance.",
  steps: [
    "Bend the back knee, so that the foot comes up.",
    "Reach back and hold that foot with the hand of the same side.",
    "Lift your chest and keep both hip bones to the front.",
    "Draw the heel toward your seat until the front of the thigh pulls, and hold.",
    "Let the foot down slowly, then change legs.",
  ],
  cues: [
    "Hold the foot with the same-side hand",
    "Chest up, tail tucked",
    "Let the foot down slowly",
  ],
  feel: {
    what: "A strong, even pull that you can breathe with.",
    where: "Along the front of the thigh of the back leg, from the hip to above the knee.",
  },
  breathing: "Breathe in and lift your chest. Breathe out and let the heel come a little closer.",
  breathingCue: { in: "Breathe in, chest up", out: "Breathe out, heel closer" },
  deepen: "Draw the heel closer and press the front of that hip gently down.",
  ease: "Put a strap or a towel around the foot and hold its ends instead.",
  mistakes: [
    "The body turns round to the foot. Point both hip bones to the front again.",
    "The foot is pulled in with a jerk. Draw it in over two or three breaths.",
    "The low back arches. Tuck your tailbone and lift your chest.",
  ],
  cautions: [
    {
      code: "bends-knee-deeply",
      leg: "worked",
      text: "If your kneecap is sore, or your knee was operated on, ask us first.",
    },
    {
      code: "twists-knee",
      leg: "other",
      text: "Stop at once if you feel anything inside the front knee.",
    },
    {
      code: "arches-low-back",
      text: "If your low back pinches, let the heel go a little further away.",
    },
    {
      code: "needs-balance",
      text: "If you tip to one side, put the foot down and ask us for an easier one.",
    },
    {
      code: "loads-kneecap",
      leg: "worked",
      text: "If the back knee is sore, put a folded blanket under it.",
    },
    { code: "extends-hip", leg: "worked" },
    { code: "stretches-front-nerve", leg: "worked" },
    { code: "bends-hip-deeply", leg: "other" },
    { code: "turns-hip-out", leg: "other" },
    { code: "twists-low-back" },
    { code: "loads-wrists" },
    { code: "bears-weight" },
  ],
  easier: ["pigeon", "prone-quad"],
  harder: [],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 20, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: pigeonQuadPose,
};

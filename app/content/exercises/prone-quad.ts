import { proneQuad as proneQuadPose } from "~/content/poses/prone-quad";
import type { Exercise } from "./types";

export const proneQuad: Exercise = {
  id: "prone-quad",
  name: "Thigh stretch lying on your front",
  shortName: "Front-lying thigh stretch",
  purpose: "Lengthens the front of the thigh while the floor keeps the hips still.",
  position: "lying",
  equipment: ["mat", "strap"],
  muscles: { primary: ["quadriceps"], secondary: ["hip-flexors"] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: "the bent leg",
  perSide: true,
  startPosition:
    "Put a strap or a towel around one ankle. Lie on your front with your forehead on the other hand and hold the strap.",
  steps: [
    "Press both hip bones gently into the mat.",
    "Bend the knee and draw the strap, until the front of the thigh pulls.",
    "Keep your knees side by side and the thigh on the mat.",
    "Hold and let your shoulders sink.",
    "Let the foot down slowly, then change legs.",
  ],
  cues: [
    "Both hip bones press into the mat",
    "Knees side by side",
    "Draw slowly, the strap does the work",
  ],
  feel: {
    what: "An even pull, without pressure inside the knee.",
    where: "Along the front of the thigh of the bent leg.",
  },
  breathing: "Breathe in and press the hips down. Breathe out and draw the heel a little closer.",
  breathingCue: { in: "Breathe in, hips down", out: "Breathe out, heel closer" },
  deepen: "Put a folded towel under the thigh, just above the knee.",
  ease: "Give the strap more length, or put a flat cushion under your stomach.",
  mistakes: [
    "The seat lifts off the floor. Press the hip bones down and let the heel go a little.",
    "The knee drifts out to the side. Bring it back beside the other one.",
    "The head is lifted to look. Lay it down again.",
  ],
  cautions: [
    {
      code: "bends-knee-deeply",
      leg: "worked",
      text: "If your kneecap is sore, or your knee was operated on, ask us first.",
    },
    {
      code: "lies-on-front",
      text: "If you cannot lie on your front, tell us. There is a way on the side.",
    },
    {
      code: "arches-low-back",
      text: "If your low back pinches, put a flat cushion under your stomach.",
    },
    {
      code: "stretches-front-nerve",
      leg: "worked",
      text: "If it burns or tingles in front of the thigh, let the heel go and tell us.",
    },
    { code: "extends-hip", leg: "worked" },
  ],
  easier: [],
  harder: ["couch", "pigeon-quad", "standing-quad"],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: proneQuadPose,
};

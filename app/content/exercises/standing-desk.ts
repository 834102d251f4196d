import { standingDesk as standingDeskPose } from "~/content/poses/standing-desk";
import type { Exercise } from "./types";

export const standingDesk: Exercise = {
  id: "standing-desk",
  name: "Standing hip-flexor stretch",
  shortName: "Standing hip stretch",
  purpose: "Opens the front of the hip at work, without getting down on the floor.",
  position: "standing",
  equipment: ["desk"],
  muscles: { primary: ["hip-flexors"], secondary: ["calves"] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: "the leg behind you",
  perSide: true,
  startPosition:
    "Stand facing a heavy desk that cannot roll, with both hands on its edge. Take a long step back with one foot and stay on the ball of it. Both feet point forward.",
  steps: [
    "Stand tall and tuck your tailbone under.",
    "Tighten the buttock of the leg behind you.",
    "Bend the front knee a little and move your hips toward the desk.",
    "Stop when the front of the hip behind pulls, and hold.",
    "Step forward again, then change legs.",
  ],
  cues: [
    "Tailbone tucked, buttock tight",
    "Move the hips, not the shoulders",
    "Both feet point straight ahead",
  ],
  feel: {
    what: "A mild pull that you could keep up for a minute.",
    where: "At the front of the hip of the leg behind you, perhaps in that calf too.",
  },
  breathing: "Breathe in and stand taller. Breathe out and let the hips move a little forward.",
  breathingCue: { in: "Breathe in, stand taller", out: "Breathe out, hips forward" },
  deepen: "Raise the arm on the side of the leg behind and reach up and a little across.",
  ease: "Take a shorter step, or lean more of your weight on the desk.",
  mistakes: [
    "The low back arches. Tuck the tailbone again before you move the hips.",
    "The foot behind turns out. Point its toes straight ahead.",
    "The chest leans over the desk. Bring your shoulders back over your hips.",
  ],
  cautions: [
    { code: "arches-low-back", text: "If your low back pinches, tuck more and step less far." },
    {
      code: "strains-calf",
      leg: "worked",
      text: "If that calf or its tendon is sore, take a shorter step.",
    },
    { code: "extends-hip", leg: "worked" },
    { code: "bears-weight" },
  ],
  easier: [],
  harder: ["lunge"],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: standingDeskPose,
};

import { child as childPose } from "~/content/poses/child";
import type { Exercise } from "./types";

export const child: Exercise = {
  id: "child",
  name: "Child's pose",
  shortName: "Child's pose",
  purpose: "Gives the low back a long, quiet stretch and a place to rest.",
  position: "kneeling",
  equipment: ["mat"],
  muscles: { primary: ["low-back"], secondary: ["glutes", "upper-back"] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Start on your hands and knees. Keep your knees as wide as your hips and your big toes close together.",
  steps: [
    "Sit back slowly until your seat rests on your heels.",
    "Lay your chest on your thighs and your forehead on the mat.",
    "Slide your hands forward as far as is easy.",
    "Stay and breathe into your low back.",
    "Walk your hands back and come up with your head last.",
  ],
  cues: ["Seat to the heels", "Forehead down, neck at ease", "Breathe into the low back"],
  feel: {
    what: "A broad, soft pull, and your breath moving in your back.",
    where: "Along the low back, perhaps also beside the shoulder blades.",
  },
  breathing: "Breathe in and feel your back get wide. Breathe out and let your seat get heavier.",
  breathingCue: { in: "Breathe in, wide back", out: "Breathe out, seat heavy" },
  deepen: "Walk both hands to one side, so that the other side of the back gets longer.",
  ease: "Put a cushion between seat and heels, and another one under your forehead.",
  mistakes: [
    "The seat hangs in the air. Put a cushion on your heels, so that it can rest.",
    "The shoulders creep up to the ears. Bend the elbows and let them fall.",
    "The neck is bent back. Lay down your forehead, or put a cushion under it.",
  ],
  cautions: [
    {
      code: "rounds-low-back",
      text: "If bending forward sends pain down a leg, leave this one out and tell us.",
    },
    {
      code: "bends-knee-deeply",
      text: "If your knees hurt, put a thick cushion on your heels, or sit back less far.",
    },
    {
      code: "bends-hip-deeply",
      text: "If you have a new hip joint, or feel a pinch in the groin, ask us first.",
    },
    { code: "loads-kneecap" },
    { code: "loads-wrists" },
    { code: "bears-weight" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "NONE" },
  doseSource: "acsm-stretch",
  pose: childPose,
};

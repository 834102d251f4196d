import { wallCalf as wallCalfPose } from "~/content/poses/wall-calf";
import type { Exercise } from "./types";

export const wallCalf: Exercise = {
  id: "wall-calf",
  name: "Calf stretch at the wall",
  shortName: "Calf stretch",
  purpose: "Stretches the big calf muscle, for easier steps, stairs and running.",
  position: "standing",
  equipment: ["wall"],
  muscles: { primary: ["calves"], secondary: [] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: "the leg behind",
  perSide: true,
  startPosition:
    "Stand an arm's length from a wall with both hands on it. Take a long step back with one foot. Point the toes of both feet at the wall.",
  steps: [
    "Straighten the back knee and press that heel into the floor.",
    "Bend the front knee and let your hips glide toward the wall.",
    "Keep heel, hip and shoulder in one line.",
    "Stop when you feel a pull high in the calf, and hold.",
    "Push away from the wall, step up, then change legs with your hands still on the wall.",
  ],
  cues: [
    "Back knee straight, heel heavy",
    "Toes point at the wall",
    "Hips forward, body in one line",
  ],
  feel: {
    what: "A firm pull that eases while you hold.",
    where: "In the upper, thick part of the calf of the leg behind.",
  },
  breathing: "Breathe in and grow tall. Breathe out and let the heel sink.",
  breathingCue: { in: "Breathe in, grow tall", out: "Breathe out, heel heavy" },
  deepen: "Step a little further back, or bend your elbows more.",
  ease: "Take a shorter step back, or lean less.",
  mistakes: [
    "The back heel comes up. Take a shorter step.",
    "The back foot turns out. Point its toes at the wall again.",
    "The seat sticks out behind. Glide the hips forward.",
  ],
  cautions: [
    {
      code: "strains-calf",
      leg: "worked",
      text: "After a calf tear or an Achilles injury, ask us first. Pull gently and never bounce.",
    },
    { code: "loads-wrists", text: "If your wrists hurt, lean on your forearms." },
    { code: "bears-weight" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: wallCalfPose,
};

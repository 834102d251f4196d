import { seatedHip as seatedHipPose } from "~/content/poses/seated-hip";
import type { Exercise } from "./types";

export const seatedHip: Exercise = {
  id: "seated-hip",
  name: "Seated hip stretch",
  shortName: "Seated hip",
  purpose: "Loosens the inside and the back of both hips in a quiet forward fold.",
  position: "seated",
  equipment: ["mat"],
  muscles: { primary: ["adductors", "glutes"], secondary: ["low-back"] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Sit on the mat with the soles of your feet together, about two hand lengths further away than in butterfly. Let your knees fall to the sides.",
  steps: [
    "Sit tall first and rest your hands on your shins.",
    "Tip forward from the hips and slide your hands toward your feet.",
    "Let your head hang. Your back may round a little here.",
    "Hold where you feel the pull around the hips.",
    "Roll up slowly, with your head last.",
  ],
  cues: [
    "Tip from the hips first",
    "Let the head and shoulders hang",
    "The back may round a little here",
  ],
  feel: {
    what: "A wide, mild pull that spreads as you let go.",
    where: "At the inside and the back of both hips, perhaps along the low back.",
  },
  breathing: "Breathe in into your back. Breathe out and let your head get heavier.",
  breathingCue: { in: "Breathe in, wide back", out: "Breathe out, let go" },
  deepen: "Slide your hands under your feet and draw your chest a little lower.",
  ease: "Sit on a folded blanket, or rest your forehead on a cushion on your feet.",
  mistakes: [
    "Only the neck bends. Tip the hips first, then let the back follow.",
    "The arms pull the body down. Let its weight do it.",
    "The breath is held. Come up a little until it flows.",
  ],
  cautions: [
    {
      code: "rounds-low-back",
      text: "If bending forward hurts your back, or pain runs down a leg, leave this one out and tell us.",
    },
    { code: "bends-hip-deeply", text: "If you have a new hip joint, ask us first." },
    {
      code: "strains-groin",
      text: "If you strained your groin lately, wait until we have looked at it.",
    },
    { code: "turns-hip-out" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "NONE" },
  doseSource: "acsm-stretch",
  pose: seatedHipPose,
};

import { sitUp as sitUpPose } from "~/content/poses/sit-up";
import type { Exercise } from "./types";

export const sitUp: Exercise = {
  id: "sit-up",
  name: "Sit-up",
  shortName: "Sit-up",
  purpose: "Works the stomach and the hip flexors hard. Not for sore hips or a sore back.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["abdominals", "hip-flexors"], secondary: [] },
  goal: "strengthen",
  level: "demanding",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Lie on your back with your knees bent and your feet flat. Cross your arms on your chest.",
  steps: [
    "Tuck your chin in a little, and tighten your stomach.",
    "Curl up your head, then your shoulders, then your back.",
    "Come all the way up, until you sit.",
    "Roll back down slowly, from the low back to the head.",
  ],
  cues: ["Curl up bone by bone", "Feet stay flat, no swing", "Roll down slowly"],
  feel: {
    what: "Hard work in front, never a pull in the back.",
    where: "In the stomach, and at the front of both hips near the top.",
  },
  breathing: "Breathe out as you curl up. Breathe in as you roll down.",
  breathingCue: { in: "Breathe in, roll down", out: "Breathe out, curl up" },
  deepen: "Roll down over a slow count of five.",
  ease: "Lift only your head and shoulders, and leave the low back on the mat.",
  mistakes: [
    "The arms or a jerk do the work. Start from stillness each time.",
    "The feet lift. Come up less far, or move them a little further away.",
    "The chin pokes forward. Look at your knees on the way up.",
  ],
  cautions: [
    {
      code: "loads-low-back",
      text: "This loads the low back. Leave it out while your hip or back is sore.",
    },
    { code: "rounds-low-back", text: "If bending forward hurts your back, do not do this one." },
    {
      code: "lies-flat",
      text: "From the middle of a pregnancy on, ask us before you lie flat on your back.",
    },
    { code: "bends-hip-deeply" },
    { code: "strains-groin" },
  ],
  easier: ["dead-bug"],
  harder: [],
  dose: { sets: 2, repetitions: 8, holdSeconds: 0, restSeconds: 45, side: "NONE" },
  doseSource: "acsm-strength",
  pose: sitUpPose,
};

import { pronePressUp as pronePressUpPose } from "~/content/poses/prone-press-up";
import type { Exercise } from "./types";

export const pronePressUp: Exercise = {
  id: "prone-press-up",
  name: "Prone press-up",
  shortName: "Press-up",
  purpose: "Bends the low back gently backward, after much sitting or stooping.",
  position: "lying",
  equipment: ["mat"],
  muscles: { primary: ["low-back"], secondary: ["hip-flexors", "abdominals"] },
  goal: "mobilise",
  level: "moderate",
  sideMeans: null,
  perSide: false,
  startPosition:
    "Lie on your front with your legs straight and your forehead near the mat. Put your hands flat beside your chest, with your elbows tucked in.",
  steps: [
    "Let your back, your buttocks and your legs go loose.",
    "Press through your hands and lift your head, then your chest.",
    "Let your hips stay heavy on the mat while your low back sags.",
    "Pause for a moment, as high as is comfortable.",
    "Lower your chest slowly, until you lie flat again.",
  ],
  cues: [
    "Arms push, the back stays loose",
    "Hips heavy on the mat",
    "Only as high as is comfortable",
  ],
  feel: {
    what: "A mild squeeze or stiffness that eases as you go on.",
    where: "Across the low back, with a light pull at the stomach.",
  },
  breathing: "Breathe in while you lie. Breathe out as you press up, and let your back sag.",
  breathingCue: { in: "Breathe in, lie low", out: "Breathe out, press up" },
  deepen: "Straighten your elbows fully, and let a breath out at the top.",
  ease: "Stay on your forearms with your elbows under your shoulders.",
  mistakes: [
    "The hips lift off the mat. Press up less high.",
    "The buttocks are clenched. Let them go before each lift.",
    "The shoulders creep up to the ears. Push the mat away and grow a long neck.",
  ],
  cautions: [
    { code: "arches-low-back", text: "If pain moves down into a leg, stop this one and tell us." },
    {
      code: "lies-on-front",
      text: "Leave it out when lying on your front hurts, or when you are pregnant.",
    },
    { code: "loads-wrists", text: "If your wrists hurt, stay on your forearms." },
    { code: "extends-hip" },
    { code: "stretches-front-nerve" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 8, holdSeconds: 2, restSeconds: 20, side: "NONE" },
  doseSource: "practice-mobility",
  pose: pronePressUpPose,
};

import { bandSideStep as bandSideStepPose } from "~/content/poses/band-side-step";
import type { Exercise } from "./types";

export const bandSideStep: Exercise = {
  id: "band-side-step",
  name: "Side step with band",
  shortName: "Side step",
  purpose: "Makes the outside of the hips stronger, so that they stay level when you walk.",
  position: "standing",
  equipment: ["band"],
  muscles: { primary: ["outer-hips"], secondary: ["glutes"] },
  goal: "strengthen",
  level: "demanding",
  sideMeans: "the leg you stand on while the other one steps out",
  perSide: true,
  startPosition:
    "Put a looped band around both ankles. Stand with your feet as wide as your hips, so that the band is just tight. Bend your knees a little, hands on your hips.",
  steps: [
    "Put your weight on one leg. Keep your hips level and your chest upright.",
    "Step out to the side with the other foot until the band pulls firmly.",
    "Set that foot down with its knee over it.",
    "Let the first foot follow slowly, and keep the band a little tight.",
    "Do all steps this way. Then step back the other way, from the other leg.",
  ],
  cues: [
    "Knees soft and over the feet",
    "Hips level, no swaying",
    "Keep the band tight all the time",
  ],
  feel: {
    what: "Work that soon feels warm.",
    where: "At the outside of both hips, more on the side you stand on.",
  },
  breathing: "Breathe out as you step out. Breathe in as the other foot follows.",
  breathingCue: { in: "Breathe in, foot follows", out: "Breathe out, step out" },
  deepen: "Bend your knees a little more, or use a stronger band.",
  ease: "Put the band above your knees, or take smaller steps.",
  mistakes: [
    "The body tips to the side. Keep your head between your feet and take a smaller step.",
    "The knees fall in. Press them out against the band.",
    "The second foot snaps back. Set it down slowly.",
  ],
  cautions: [
    {
      code: "needs-balance",
      text: "Stay near a wall or a kitchen counter, and take the band off before you walk away.",
    },
    {
      code: "loads-bent-knee",
      text: "If a knee hurts, put the band above the knees and stand more upright.",
    },
    { code: "bears-weight" },
  ],
  easier: ["clamshell"],
  harder: [],
  dose: { sets: 2, repetitions: 10, holdSeconds: 0, restSeconds: 45, side: "BOTH" },
  doseSource: "acsm-strength",
  pose: bandSideStepPose,
};

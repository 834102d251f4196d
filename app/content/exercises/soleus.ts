import { soleus as soleusPose } from "~/content/poses/soleus";
import type { Exercise } from "./types";

export const soleus: Exercise = {
  id: "soleus",
  name: "Bent-knee calf stretch",
  shortName: "Low calf stretch",
  purpose: "Reaches the deep calf muscle, so that your knee can move over your foot.",
  position: "standing",
  equipment: ["wall"],
  muscles: { primary: ["calves"], secondary: [] },
  goal: "lengthen",
  level: "gentle",
  sideMeans: "the leg behind",
  perSide: true,
  startPosition:
    "Stand close to a wall with both hands on it. Put one foot a short step behind the other. Point the toes of both feet at the wall.",
  steps: [
    "Put most of your weight on the foot behind.",
    "Bend both knees, as if you lower yourself on to a high stool.",
    "Press the back heel down and let its knee move over the toes.",
    "Hold when you feel a pull low in the calf.",
    "Straighten your knees, then change legs.",
  ],
  cues: ["Back knee bent, heel heavy", "Knee over the second toe", "Sink down, do not lean in"],
  feel: {
    what: "A shorter, deeper pull than with a straight knee.",
    where: "Low in the calf of the leg behind, just above the heel.",
  },
  breathing: "Breathe in and stay. Breathe out and sink a little.",
  breathingCue: { in: "Breathe in, stay", out: "Breathe out, sink a little" },
  deepen: "Bend the back knee more, with the heel still on the floor.",
  ease: "Bring the foot closer, or bend the knees less.",
  mistakes: [
    "The back heel lifts. Come up a little and press it down.",
    "The knee falls in. Guide it over the second toe.",
    "The weight moves to the front foot. Sit back over the heel behind.",
  ],
  cautions: [
    {
      code: "strains-calf",
      leg: "worked",
      text: "If the Achilles tendon is sore, bend less and stop if it hurts more next morning.",
    },
    { code: "loads-bent-knee", text: "If a knee hurts in front, do not bend it so far." },
    { code: "bears-weight" },
  ],
  easier: [],
  harder: [],
  dose: { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" },
  doseSource: "acsm-stretch",
  pose: soleusPose,
};

import type { Article } from "./types";

export const whyTheyMatter: Article = {
  id: "why-they-matter",
  title: "Why they matter",
  minutes: 1,
  lead: "You use your hip flexors each time you take a step.",
  figure: {
    exerciseId: "step-up",
    at: "start",
    caption: "To go up a step, you first have to lift your knee.",
  },
  sections: [
    {
      heading: "What they help you do",
      list: [
        "Stand tall and sit upright",
        "Walk, and climb stairs",
        "Lift things, and squat down",
        "Run, sprint and kick a ball",
        "Ride a bike",
        "Sit up from lying down",
      ],
    },
    {
      heading: "When they are tight",
      paragraphs: [
        "A tight muscle does not let go when it should. Your hip cannot open all the way behind you. Your low back then bends more to make up for it, and it can get sore.",
      ],
    },
    {
      heading: "When they are weak",
      paragraphs: [
        "A weak muscle tires early. Your back and your knees then do more than their share. So the place that hurts may not be the place where it began.",
      ],
    },
    {
      heading: "What your program does",
      paragraphs: [
        "Your stretches help the front of the hip to open again. Your other exercises make the muscles around it strong. You need both: room to move, and strength to use it.",
      ],
    },
  ],
};

import type { Article } from "./types";

export const easeOff: Article = {
  id: "ease-off",
  title: "What to ease off for now",
  minutes: 2,
  lead: "Some exercises pull hard on a sore hip or load the low back. Most of them can come back later.",
  figure: {
    exerciseId: "leg-raise",
    caption: "Leg raises load the low back. Leave them out for now.",
  },
  sections: [
    {
      heading: "Long stomach workouts and leg raises",
      paragraphs: [
        "In sit-ups and leg raises the hip flexors pull on your low spine. That is a lot of load for a back that is sore. Leave them out until we say so. Ask us for another way to train your stomach.",
      ],
    },
    {
      heading: "Deep squats and heavy deadlifts",
      paragraphs: [
        "You do not always have to stop. Change the movement, or use less weight, until your hip moves all the way again.",
      ],
    },
    {
      heading: "Easy ways to change it",
      list: ["Go down less far.", "Use less weight.", "Move more slowly.", "Do fewer rounds."],
    },
    {
      heading: "What you can keep",
      paragraphs: [
        "Rest alone rarely helps for long. Keep on with what does not hurt, such as an easy walk. A little pain that has settled by the next morning is most often all right. Not sure about your sport? Ask us before you stop.",
      ],
    },
  ],
};

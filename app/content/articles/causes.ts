import type { Article } from "./types";

export const causes: Article = {
  id: "causes",
  title: "How hips get tight",
  minutes: 2,
  lead: "Tight hips often have more than one cause. See which ones sound like you.",
  figure: {
    exerciseId: "standing-break",
    caption: "Standing up gives the front of the hip a short time to be long.",
  },
  sections: [
    {
      heading: "Long sitting",
      paragraphs: [
        "When you sit, your hip flexors are short. If you sit for most of the day, they get used to it. Standing up straight can then feel stiff.",
      ],
    },
    {
      heading: "Too much, too soon",
      paragraphs: [
        "You ran much further or lifted much more than the weeks before. The muscle had no time to get ready for it.",
      ],
    },
    {
      heading: "No stretch after training",
      paragraphs: [
        "Hard work can leave a muscle tight. Without a stretch and some easy movement, it may stay so.",
      ],
    },
    {
      heading: "One part does more than another",
      paragraphs: [
        "You train the back of your legs but not the front. Or one side works harder than the other. Muscles share the load well only when all of them are trained.",
      ],
    },
    {
      heading: "What you can do with this",
      paragraphs: [
        "None of it is a fault. Pick the one cause that fits you best and tell us at your next visit. We can then plan one small change with you.",
      ],
    },
  ],
};

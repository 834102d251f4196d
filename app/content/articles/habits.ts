import type { Article } from "./types";

export const habits: Article = {
  id: "habits",
  title: "Habits that keep hips free",
  minutes: 2,
  lead: "What you do each day counts as much as your stretches.",
  figure: {
    exerciseId: "easy-walk",
    caption: "A short walk is enough to begin with.",
  },
  sections: [
    {
      heading: "On a normal day",
      list: [
        "Stand up often when you work at a desk. Tie it to something, such as each phone call.",
        "Move a little every day. A short walk counts.",
        "Change how you sit. The next position is the best one.",
      ],
    },
    {
      heading: "When you train",
      list: [
        "Warm up before, and stretch after.",
        "Train the whole body, front and back, left and right.",
        "Good form comes first. Add weight or distance later, in small steps.",
        "Take a day off when you are tired or sore.",
      ],
    },
    {
      heading: "Make it easy",
      paragraphs: [
        "Start with one habit, not with all of them. Choose a time and a place for it. If you miss a day, go on the next day. You do not have to make up for it.",
      ],
    },
    {
      heading: "Get help with your plan",
      paragraphs: [
        "A trainer or your physiotherapist can build a routine that fits you. Tell them what you enjoy. What you like is what you will keep doing.",
      ],
    },
  ],
};

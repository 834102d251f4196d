import type { Article } from "./types";

export const signs: Article = {
  id: "signs",
  title: "Signs to look for",
  minutes: 2,
  lead: "Tick what you notice. It helps you to find the words for your next visit.",
  checklist: {
    heading: "What I notice",
    items: [
      "My low back hurts.",
      "I find it hard to stand up straight.",
      "My hip is stiff, or sore when I press on it.",
      "I have pain high up in the groin.",
      "I had a dull pain, and it is getting sharper.",
      "My hip feels tight, and it does not go away.",
      "My stomach muscles are weak.",
      "My pelvis tips forward, so that my low back is hollow.",
      "My knee hurts.",
    ],
    note: "Your ticks are not sent and not saved. They stay on this page. To keep them, print the page or copy them on paper, and bring that with you.",
  },
  sections: [
    {
      heading: "What the ticks mean",
      paragraphs: [
        "Many people with tight hip flexors tick a few of these. But each sign can have other causes too. A list cannot tell you what is wrong. Your physiotherapist asks more and looks at how you move.",
      ],
    },
    {
      heading: "What to do next",
      paragraphs: [
        "Bring your list to your next visit. If something on it is new, tell us before you go on with your exercises. A pain that gets sharper is a reason to call us now.",
      ],
    },
  ],
};

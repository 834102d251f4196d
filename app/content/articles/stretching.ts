import type { Article } from "./types";

export const stretching: Article = {
  id: "stretching",
  title: "How to stretch well",
  minutes: 2,
  lead: "A good stretch is slow and calm. These few rules make it safe.",
  figure: {
    exerciseId: "lunge",
    caption: "Ease into the stretch, then hold it and breathe.",
  },
  sections: [
    {
      heading: "Get ready",
      list: [
        "Warm up first. Walk for five minutes, or take a warm shower.",
        "Use a mat or a soft rug.",
        "If a knee is sore, put a folded blanket under it.",
      ],
    },
    {
      heading: "While you stretch",
      list: [
        "Ease in until you feel a pull.",
        "Hold for 30 seconds or more. Your plan says how long.",
        "Breathe in and out at an even pace.",
        "Keep still. Do not bounce.",
        "Come out slowly, and do not let it snap back.",
        "Do both sides, unless your plan names one.",
      ],
    },
    {
      heading: "How far to go",
      paragraphs: [
        "Tight is fine. Pain is not. A good pull feels strong but kind, and you can still breathe with ease. If it hurts, go back a little. If it still hurts, stop that stretch and tell us.",
      ],
    },
    {
      heading: "When to do it",
      paragraphs: [
        "Stretch after training, or take time for it on its own. A few minutes on most days help more than one long time each week. Ask us or a doctor before you add something new.",
      ],
    },
  ],
};

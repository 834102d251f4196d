import { gentleStart } from "~/content/templates/gentle-start";
import { nothing, type Story } from "../story";
import { templateProgram } from "../template-program";

// Just started: seen yesterday, the program begins today, nothing logged yet, principles not read yet.

export const gwendolyn: Story = {
  name: "Gwendolyn Starr",
  pronouns: "she/her",
  age: 52,
  clinician: "tamsin",
  condition: "Low-back pain",
  side: "LEFT",
  goal: "Garden for an hour.",
  precautions: [],
  startedAgo: 1,
  nextReviewIn: 14,
  account: "new",
  intake: {
    signs: [
      "low-back-pain",
      "hard-to-stand-straight",
      "lasting-hip-tightness",
      "weak-stomach-muscles",
    ],
    open: ["running-pain"],
    goal: "Garden for an hour, and get up again without holding on.",
    minutes: 10,
    activities: [
      { name: "Kneel to weed a bed", score: 3 },
      { name: "Sit for an hour", score: 5 },
    ],
  },
  programs: [
    templateProgram(gentleStart, 0, {
      schedule: { kind: "restAgo", restAgo: [1, 3, 5], timesPerDay: 1 },
      endsIn: 20,
    }),
  ],
  day: () => nothing,
};

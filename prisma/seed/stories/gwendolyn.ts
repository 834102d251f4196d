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
  programs: [
    templateProgram(gentleStart, 0, {
      schedule: { kind: "restAgo", restAgo: [1, 3, 5], timesPerDay: 1 },
      endsIn: 20,
    }),
  ],
  day: () => nothing,
};

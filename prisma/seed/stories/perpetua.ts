import { calmDown } from "~/content/templates/calm-down";
import { nothing, type Story } from "../story";
import { templateProgram } from "../template-program";

// Seen yesterday with a sore hip; the program begins in two days, after the long drive home.

export const perpetua: Story = {
  name: "Perpetua Gale",
  pronouns: "she/her",
  age: 59,
  clinician: "tamsin",
  condition: "Psoas tightness",
  side: "RIGHT",
  goal: "Climb the church tower.",
  precautions: [],
  startedAgo: 1,
  nextReviewIn: 15,
  account: "new",
  programs: [templateProgram(calmDown, -2)],
  day: () => nothing,
};

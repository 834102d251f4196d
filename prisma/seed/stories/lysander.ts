import { nothing, type Story } from "../story";

// Invited two days ago, not joined: no account and no program yet.

export const lysander: Story = {
  name: "Lysander Pike",
  pronouns: "he/him",
  age: 37,
  clinician: "tamsin",
  condition: "Hamstring strain",
  side: "RIGHT",
  goal: null,
  precautions: [],
  startedAgo: 2,
  nextReviewIn: 12,
  account: "open",
  programs: [],
  day: () => nothing,
};

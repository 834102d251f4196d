import { nothing, type Story } from "../story";

// Invited 24 days ago, never joined: the invitation has ended unused.

export const barnaby: Story = {
  name: "Barnaby Sedge",
  pronouns: "he/him",
  age: 42,
  clinician: "leo",
  condition: "Low-back pain",
  side: "CENTRAL",
  goal: null,
  precautions: [],
  startedAgo: 24,
  nextReviewIn: null,
  account: "ended",
  programs: [],
  day: () => nothing,
};

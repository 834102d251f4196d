import { hipFlexorRelease } from "~/content/templates/hip-flexor-release";
import { habit } from "../habit";
import { nothing, type Story } from "../story";
import { templateProgram } from "../template-program";

// The traveller: on tour in New Zealand, so her days begin half a day before the clinic's. Two days
// were lost on the way there.

const usual = habit({
  pain: [
    [44, 4.2],
    [26, 2.6],
    [23, 3.8],
    [18, 2.4],
    [0, 1.2],
  ],
  done: 0.9,
  partly: 0.05,
  mornings: 0.7,
});

export const zofia: Story = {
  name: "Zofia Linden",
  pronouns: "she/her",
  age: 28,
  clinician: "leo",
  condition: "Hip-flexor tightness",
  side: "RIGHT",
  goal: "Dance the whole evening.",
  precautions: [],
  timeZone: "Pacific/Auckland",
  startedAgo: 44,
  nextReviewIn: 20,
  programs: [templateProgram(hipFlexorRelease, 44)],
  times: ["09:15"],
  notes: [
    [28, "Last one at home. Suitcase packed."],
    [23, "Twenty-six hours of sitting. Did it on the hotel carpet."],
    [9, "Mat is in the dressing room now. Works."],
    [2, "Danced the second act as well."],
  ],
  day: (today) => (today.ago === 25 || today.ago === 24 ? nothing : usual(today)),
};

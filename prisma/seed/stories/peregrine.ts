import { noKneeling } from "~/content/templates/no-kneeling";
import { habit } from "../habit";
import { nothing, type Story } from "../story";
import { templateProgram } from "../template-program";

// The holiday gap: two weeks without a word, announced; back stiffer than before, and on the way down
// again. A gap that is over raises nothing.

const usual = habit({
  pain: [
    [55, 4.6],
    [32, 2.8],
    [17, 4.6],
    [13, 4.2],
    [0, 2.2],
  ],
  waver: 0.5,
  done: 0.92,
  partly: 0.04,
  mornings: 0.6,
});

export const peregrine: Story = {
  name: "Peregrine Holt",
  pronouns: "he/him",
  age: 51,
  clinician: "leo",
  condition: "Hip-flexor tightness",
  side: "LEFT",
  goal: "Tie the boots standing up.",
  precautions: [{ code: "no-weight-on-knee", words: "Knees do not bear kneeling" }],
  startedAgo: 55,
  nextReviewIn: 12,
  programs: [templateProgram(noKneeling, 55)],
  times: ["18:50"],
  notes: [
    [32, "Off to the sea tomorrow, two weeks. The mat stays at home."],
    [17, "Back. Two weeks of deckchair, stiff as a plank."],
    [3, "As good as before the holiday."],
  ],
  day: (today) => (today.ago <= 31 && today.ago >= 18 ? nothing : usual(today)),
};

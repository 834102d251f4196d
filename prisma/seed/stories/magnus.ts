import { postLifting } from "~/content/templates/post-lifting";
import { habit } from "../habit";
import { nothing, type Story } from "../story";
import { templateProgram } from "../template-program";

// Post-lifting: three evenings a week after the barbell. Sore when he puts it down, two points less
// after the stretch, and the gap closes as he keeps at it. Away for ten days now: he has said so.

const usual = habit({
  pain: [
    [41, 3],
    [0, 1],
  ],
  waver: 0.4,
  beforeBy: 2.2,
  done: 0.97,
  restDays: 0.2,
});

export const magnus: Story = {
  name: "Magnus Alder",
  pronouns: "he/him",
  age: 32,
  clinician: "leo",
  condition: "Hip-flexor tightness",
  side: "BOTH",
  goal: "Squat his own weight without a pinch.",
  precautions: [],
  startedAgo: 41,
  nextReviewIn: 14,
  programs: [templateProgram(postLifting, 41)],
  times: ["20:20"],
  notes: [
    [36, "60 kg on the bar, half as deep as I used to."],
    [17, "The couch one is brutal and it works."],
    [9, "75 kg, all the way down, no pinch."],
  ],
  away: { ago: 3, time: "08:10", untilIn: 6 },
  day: (today) => (today.ago <= 3 ? nothing : usual(today)),
};

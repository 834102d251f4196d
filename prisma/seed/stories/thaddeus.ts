import { lowBack } from "~/content/templates/low-back-tight-hips";
import { habit } from "../habit";
import type { DayTold, Story, StoryDay } from "../story";
import { templateProgram } from "../template-program";

// A red flag: an ordinary low back for weeks, then leg pain, and last night an 8 and a foot that went numb.
// He ticked it in "Something is wrong" at ten past ten; his program rests since, and nobody has looked yet.

const usual = habit({
  pain: [
    [44, 4.8],
    [3, 2.6],
  ],
  waver: 0.4,
  done: 0.9,
  partly: 0.06,
  mornings: 0.5,
});

const LAST_DAYS: Record<number, DayTold> = {
  2: {
    sessions: [
      {
        ...{ status: "PARTLY", before: 3, after: 5, effort: "HARD", reason: "PAIN" },
        note: "Something pulls down the back of the left leg since this morning.",
      },
    ],
  },
  1: {
    sessions: [{ status: "MISSED", reason: "PAIN" }],
    morning: { score: 5 },
    daily: {
      ...{ score: 8, bodySite: "low-back", time: "20:50" },
      note: "It shoots down to the ankle whenever I sit. It never did that before.",
    },
  },
  0: { sessions: [] },
};

function day(today: StoryDay): DayTold {
  return LAST_DAYS[today.ago] ?? usual(today);
}

export const thaddeus: Story = {
  name: "Thaddeus Wren",
  pronouns: "he/him",
  age: 47,
  phone: "0100 555 0177",
  clinician: "tamsin",
  condition: "Low-back pain",
  side: "LEFT",
  goal: "Drive to the coast without a stop.",
  precautions: [],
  startedAgo: 44,
  nextReviewIn: 6,
  visits: [
    {
      ...{ ago: 20, time: "17:15", shape: "PHONE" },
      text: {
        S: "Same as last week, worst when he sits. No numbness, no weakness, bladder as ever.",
        P: "Goes on. Told when to ring at once.",
      },
    },
  ],
  programs: [templateProgram(lowBack, 44)],
  times: ["17:50"],
  signs: {
    ...{ ago: 1, time: "22:10", codes: ["numb-leg"] },
    note: "My left foot has gone numb on the outside. I can move it and stand on it, but that is new. Should I be worried?",
  },
  notes: [
    [30, "Getting used to the stretch on the bed."],
    [9, "Drove an hour. Stiff, but fine."],
  ],
  day,
};

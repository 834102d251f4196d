import { habit } from "../habit";
import type { Story, StorySchedule } from "../story";
import { newHip, newHipStairs } from "./new-hip";

// After a hip replacement, by the book: every other day, stairs added once standing up went well.

const schedule: StorySchedule = { kind: "weekdays", weekdays: [1, 3, 5, 7], timesPerDay: 1 };

export const rosalind: Story = {
  name: "Rosalind Thorn",
  pronouns: "she/her",
  age: 68,
  clinician: "tamsin",
  condition: "Post hip replacement",
  side: "RIGHT",
  goal: "Take the stairs at the library with one foot on each.",
  precautions: [{ code: "hip-from-behind", words: "No bending of the hip past a right angle" }],
  startedAgo: 56,
  nextReviewIn: 1,
  programs: [
    {
      name: "New hip",
      templateId: null,
      startsAgo: 56,
      revisions: [
        { effectiveAgo: 56, schedule, items: newHip },
        { effectiveAgo: 21, schedule, items: newHipStairs },
      ],
    },
  ],
  times: ["08:30"],
  notes: [
    [49, "Six from the high chair, no hands for the last two."],
    [18, "The step scared me. Held on, and it was fine."],
    [4, "Up the library stairs with the stick in my bag."],
  ],
  day: habit({
    pain: [
      [56, 4.8],
      [30, 2.8],
      [21, 2.4],
      [19, 3.2],
      [0, 1.4],
    ],
    waver: 0.5,
    done: 0.97,
    mornings: 0.7,
    restDays: 0.3,
  }),
};

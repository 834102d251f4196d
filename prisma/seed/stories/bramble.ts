import { deskWorker } from "~/content/templates/desk-worker";
import { habit } from "../habit";
import type { Story } from "../story";
import { templateProgram } from "../template-program";

// Perfect: both rounds on every working day, and pain down to nothing. A score of 0 is an answer.

export const bramble: Story = {
  name: "Bramble Oakes",
  pronouns: "they/them",
  age: 36,
  clinician: "tamsin",
  condition: "Hip-flexor tightness",
  side: "BOTH",
  goal: "Get up from the desk without feeling the hips.",
  precautions: [],
  startedAgo: 83,
  nextReviewIn: 5,
  programs: [templateProgram(deskWorker, 83)],
  times: ["12:20", "17:30"],
  notes: [
    [60, "Set an alarm for midday. The whole office knows it now."],
    [9, "Got up from a long call and just walked off."],
  ],
  measures: {
    activities: ["Get up after a long call", "Walk up four floors", "Sit through a meeting"],
    visits: [
      { ago: 82, psfs: [3, 5, 5], thomas: { right: -10, left: -9 } },
      { ago: 12, psfs: [8, 10, 9], groc: 6, thomas: { right: -3, left: -3 } },
    ],
    dueIn: 16,
  },
  day: habit({
    pain: [
      [83, 3.8],
      [30, 1.4],
      [8, 0.3],
    ],
    waver: 0.5,
    done: 1,
    mornings: 0.9,
    restDays: 0.4,
  }),
};

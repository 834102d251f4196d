import { cyclist } from "~/content/templates/cyclist";
import { habit } from "../habit";
import type { Story } from "../story";
import { templateProgram } from "../template-program";

// The cyclist: stretches after each ride, four times a week on days of her choice. Stiff when she gets
// off, easier after the stretch, and less of both from week to week. Her six weeks end tomorrow, and nothing follows.

export const hesper: Story = {
  name: "Hesper Lovage",
  pronouns: "she/her",
  age: 29,
  clinician: "tamsin",
  condition: "Hip-flexor tightness",
  side: "LEFT",
  goal: "Cycle to work again.",
  precautions: [],
  startedAgo: 40,
  nextReviewIn: 11,
  programs: [templateProgram(cyclist, 40, { endsIn: 1 })],
  times: ["18:10"],
  notes: [
    [30, "Raised the saddle by a finger. Less pinching on the hill."],
    [10, "Rode to work three days in a row."],
  ],
  measures: {
    activities: ["Cycle to work", "Lift the bicycle", "Climb stairs"],
    visits: [{ ago: 29, psfs: [4, 5, 6], thomas: { right: -5, left: -11 } }],
    // Nobody has measured since.
    dueIn: -1,
  },
  day: habit({
    pain: [
      [40, 4.2],
      [0, 1.2],
    ],
    beforeBy: 1.5,
    done: 0.95,
    missed: 0.03,
    reasons: ["FORGOT"],
    restDays: 0.3,
  }),
};

import { maintenance } from "~/content/templates/maintenance";
import { timesAWeek } from "~/content/templates/schedules";
import { habit } from "../habit";
import type { Story } from "../story";
import { templateProgram } from "../template-program";

// Maintenance, three times a week: pain low and level, nothing to do but to keep at it. She is with her
// daughter in Boston for the winter, five hours behind the clinic.

export const theodora: Story = {
  name: "Theodora Lisle",
  pronouns: "she/her",
  age: 57,
  clinician: "leo",
  condition: "Psoas tightness",
  side: "LEFT",
  goal: "Stay as she is.",
  precautions: [],
  timeZone: "America/New_York",
  startedAgo: 62,
  nextReviewIn: 25,
  programs: [templateProgram(maintenance, 62, { schedule: timesAWeek(3) })],
  times: ["08:10"],
  notes: [
    [40, "Goes with the kettle: lunge left, lunge right, tea."],
    [11, "The grandson counts for me. He skips seven."],
  ],
  day: habit({
    pain: [
      [62, 1.3],
      [0, 0.8],
    ],
    waver: 0.6,
    done: 0.98,
    mornings: 0.5,
    restDays: 0.5,
  }),
};

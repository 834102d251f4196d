import { bridge } from "~/content/exercises/bridge";
import { hamstringStrap } from "~/content/exercises/hamstring-strap";
import { lowBack } from "~/content/templates/low-back-tight-hips";
import { habit } from "../habit";
import type { Story, StorySchedule } from "../story";
import { templateProgram } from "../template-program";

// Two episodes: a hamstring strain that healed and was closed, four weeks without us, then a low back
// after moving house. Limits, goal and alerts are those of the new one; the old logs stay in the record.

const schedule: StorySchedule = { kind: "weekdays", weekdays: [1, 2, 4, 6], timesPerDay: 1 };

export const araminta: Story = {
  name: "Araminta Vane",
  pronouns: "she/her",
  age: 38,
  clinician: "leo",
  condition: "Low-back pain",
  side: "CENTRAL",
  goal: "Unpack the last boxes.",
  precautions: [],
  startedAgo: 19,
  nextReviewIn: 4,
  earlier: {
    ...{ condition: "Hamstring strain", side: "RIGHT", goal: "Run for the bus." },
    ...{ startedAgo: 83, dischargedAgo: 48 },
  },
  programs: [
    {
      name: "Back of leg",
      templateId: null,
      startsAgo: 83,
      stoppedAgo: 48,
      revisions: [
        {
          ...{ effectiveAgo: 83, schedule },
          items: [
            { exerciseId: "hamstring-strap", ...hamstringStrap.dose, side: "RIGHT" },
            { exerciseId: "bridge", ...bridge.dose },
          ],
        },
      ],
    },
    templateProgram(lowBack, 19),
  ],
  times: ["20:40"],
  notes: [
    [52, "Ran for the bus. Caught it."],
    [18, "Forty boxes in two days, and then the bookcase."],
    [3, "Only the kitchen left, and I can bend to the low shelf."],
  ],
  day: habit({
    pain: [
      [83, 4.6],
      [50, 0.6],
      [20, 0.6],
      [19, 5.2],
      [0, 2.2],
    ],
    waver: 0.5,
    done: 0.93,
    mornings: 0.6,
  }),
};

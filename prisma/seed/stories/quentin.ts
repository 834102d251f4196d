import { sitToStand } from "~/content/exercises/sit-to-stand";
import { standingDesk } from "~/content/exercises/standing-desk";
import { wallCalf } from "~/content/exercises/wall-calf";
import { habit } from "../habit";
import type { Story, StoryItem, StorySchedule } from "../story";
import { withHold } from "../template-program";

// Seventy, with long holds: 30, then 45, then 60 seconds, all of it standing with a hand on the table.
// Pain of a worn hip comes down slowly and stays there.

const long = (holdSeconds: number): StoryItem[] => [
  {
    ...{ exerciseId: "standing-desk", ...standingDesk.dose, sets: 1, holdSeconds },
    note: "Both hands on the table. Count the breaths, not the seconds.",
  },
  { exerciseId: "wall-calf", ...wallCalf.dose, sets: 1, holdSeconds: 30 },
  {
    ...{ exerciseId: "sit-to-stand", ...sitToStand.dose, repetitions: 8 },
    kept: "Tried here: steady with the chair at the wall and the table in front of him.",
  },
];
const schedule: StorySchedule = { kind: "weekdays", weekdays: [1, 3, 5], timesPerDay: 1 };

export const quentin: Story = {
  name: "Quentin Larch",
  pronouns: "he/him",
  age: 70,
  clinician: "leo",
  condition: "Hip osteoarthritis",
  side: "RIGHT",
  goal: "Walk to the river and back with the dog.",
  precautions: [{ code: "fall-risk", words: "Unsteady: one hand on something firm" }],
  startedAgo: 83,
  nextReviewIn: 18,
  programs: [
    {
      name: "Table and chair",
      templateId: null,
      startsAgo: 83,
      revisions: [
        { effectiveAgo: 83, schedule, items: long(30) },
        { effectiveAgo: 37, schedule, items: long(45) },
        { effectiveAgo: 16, schedule, items: withHold(long(60), "wall-calf", 45) },
      ],
    },
  ],
  times: ["10:30"],
  notes: [
    [70, "Short is all I can do at first, but it warms up."],
    [34, "The longer one is better than twice the short one."],
    [12, "Eight long breaths in the stretch. The dog waits."],
    [3, "To the river, not yet back. The bus is there for that."],
  ],
  day: habit({
    pain: [
      [83, 5],
      [40, 4],
      [0, 2.6],
    ],
    waver: 0.6,
    done: 0.96,
    restDays: 0.7,
  }),
};

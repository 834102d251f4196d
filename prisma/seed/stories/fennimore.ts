import { bridgeMarch } from "~/content/exercises/bridge-march";
import { hamstringStrap } from "~/content/exercises/hamstring-strap";
import { hipHinge } from "~/content/exercises/hip-hinge";
import type { TemplateItem } from "~/content/templates";
import { habit } from "../habit";
import type { Story, StorySchedule } from "../story";

// The runner with a sudden increase of load: two months on the way down, then twice the runs within a
// week, and pain from about 1.5 to 4.5. The program did not change; the running did.

const items: TemplateItem[] = [
  { exerciseId: "hamstring-strap", ...hamstringStrap.dose },
  { exerciseId: "bridge-march", ...bridgeMarch.dose },
];
const withHinge: TemplateItem[] = [...items, { exerciseId: "hip-hinge", ...hipHinge.dose }];
const schedule: StorySchedule = { kind: "restAgo", restAgo: [2, 5], timesPerDay: 1 };

const logs = {
  pain: [
    [66, 4.2],
    [30, 2.4],
    [12, 1.4],
    [7, 1.4],
    [6, 4],
    [4, 4.6],
    [0, 4.8],
  ],
  waver: 0.4,
  mornings: 0.7,
  restDays: 0.6,
} as const;
const usual = habit({ ...logs, done: 0.9, partly: 0.05 });
/** Worried, he logs every day. */
const worried = habit({ ...logs, done: 1, mornings: 1, restDays: 1 });

export const fennimore: Story = {
  name: "Fennimore Ash",
  pronouns: "he/him",
  age: 34,
  clinician: "leo",
  condition: "Hamstring strain",
  side: "LEFT",
  goal: "Run the harbour loop.",
  precautions: [],
  startedAgo: 66,
  nextReviewIn: 6,
  programs: [
    {
      name: "Back of leg",
      templateId: null,
      startsAgo: 66,
      revisions: [
        { effectiveAgo: 66, schedule, items },
        { effectiveAgo: 38, schedule, items: withHinge },
      ],
    },
  ],
  times: ["19:20"],
  notes: [
    [36, "First slow 3 km. Nothing."],
    [8, "Signed up for the half marathon."],
    [6, "Four runs this week, it used to be two."],
    [3, "14 km. From 9 on the back of the leg grabbed at every step."],
  ],
  day: (today) => (today.ago < 7 ? worried(today) : usual(today)),
};

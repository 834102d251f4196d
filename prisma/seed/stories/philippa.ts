import { bandSideStep } from "~/content/exercises/band-side-step";
import { bridge } from "~/content/exercises/bridge";
import { clamshell } from "~/content/exercises/clamshell";
import { figureFour } from "~/content/exercises/figure-four";
import type { TemplateItem } from "~/content/templates";
import { habit } from "../habit";
import type { DayTold, PainTold, Story, StoryDay, StorySchedule } from "../story";

// Pain at night: by day the outer hip is quiet, at three in the morning it wakes her. The stretch that
// pulled the sore side together went out, strength came in, and the nights grow fewer and milder.

const first: TemplateItem[] = [
  { exerciseId: "figure-four", ...figureFour.dose },
  { exerciseId: "bridge", ...bridge.dose },
];
const stronger: TemplateItem[] = [
  { exerciseId: "bridge", ...bridge.dose },
  { exerciseId: "clamshell", ...clamshell.dose, note: "With a pillow between the knees." },
  { exerciseId: "band-side-step", ...bandSideStep.dose, sets: 1 },
];
const schedule: StorySchedule = { kind: "restAgo", restAgo: [0, 2, 4], timesPerDay: 1 };

const days = habit({
  pain: [
    [42, 3.6],
    [20, 3.2],
    [0, 2.2],
  ],
  waver: 0.5,
  done: 0.92,
  partly: 0.04,
  mornings: 0,
  restDays: 0,
});

/** Nights on which it woke her: how much it hurt, and what she wrote in the dark. */
const NIGHTS: Record<number, [score: number, note?: string]> = {
  40: [6, "Woke at three from lying on it."],
  38: [5],
  36: [6],
  35: [6],
  32: [6, "Turned over, and the other side hurts too."],
  30: [5],
  29: [6],
  27: [6, "Slept in the chair from four on."],
  25: [6],
  24: [5],
  22: [6],
  19: [5],
  17: [5, "Pillow between the knees. Woke only once."],
  14: [5],
  11: [4],
  7: [4, "Woke, turned over, slept again."],
  3: [3],
};

function day(today: StoryDay): DayTold {
  const night = NIGHTS[today.ago];
  if (!night) return days(today);
  const [score, note] = night;
  const daily: PainTold = { score, note, bodySite: "side-of-hip", time: "02:40" };
  return { ...days(today), daily };
}

export const philippa: Story = {
  name: "Philippa Tansy",
  pronouns: "she/her",
  age: 54,
  clinician: "leo",
  condition: "Outer hip pain",
  side: "LEFT",
  goal: "Sleep through the night on either side.",
  precautions: [{ code: null, words: "Not to lie on the left side for long" }],
  startedAgo: 42,
  nextReviewIn: 9,
  programs: [
    {
      name: "Quiet nights",
      templateId: null,
      startsAgo: 42,
      revisions: [
        { effectiveAgo: 42, schedule, items: first },
        { effectiveAgo: 21, schedule, items: stronger },
      ],
    },
  ],
  times: ["10:50"],
  notes: [[5, "Five nights out of seven slept through."]],
  day,
};

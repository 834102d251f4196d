import { bridge } from "~/content/exercises/bridge";
import { seatedMarch } from "~/content/exercises/seated-march";
import { standingDesk } from "~/content/exercises/standing-desk";
import type { TemplateItem } from "~/content/templates";
import { habit } from "../habit";
import type { DayTold, Story, StoryDay, StorySchedule } from "../story";

// Next-morning flare: sessions themselves stay calm, but since the march with the band came in every
// morning after is worse than the evening before, up to 6: above the usual limit.

const first: TemplateItem[] = [
  { exerciseId: "standing-desk", ...standingDesk.dose },
  { exerciseId: "bridge", ...bridge.dose },
];
const withBand: TemplateItem[] = [
  ...first,
  { exerciseId: "seated-march", ...seatedMarch.dose, note: "Slowly down, more than up." },
];
const schedule: StorySchedule = { kind: "weekdays", weekdays: [1, 3, 5, 6], timesPerDay: 1 };

const calm = habit({
  pain: [
    [40, 3.4],
    [17, 2.8],
  ],
  waver: 0.4,
  done: 0.94,
  mornings: 0.9,
});
const flaring = habit({ pain: [[16, 2.8]], waver: 0.4, done: 1, mornings: 1, morningBy: 2.6 });

const MORNINGS: Record<number, string> = {
  12: "Fine while I do it. This morning I went down the stairs one by one.",
  6: "Stiff at the front until about eleven, then it goes.",
  2: "Same again. Evening good, morning bad.",
};

function day(today: StoryDay): DayTold {
  const { ago } = today;
  if (ago > 15) return calm(today);
  const told = flaring(today);
  const note = Object.entries(MORNINGS).find(([from]) => ago === Number(from))?.[1];
  return told.morning && note ? { ...told, morning: { ...told.morning, note } } : told;
}

export const ottoline: Story = {
  name: "Ottoline Fern",
  pronouns: "they/them",
  age: 31,
  clinician: "tamsin",
  condition: "Iliopsoas tendinopathy",
  side: "LEFT",
  goal: "Teach two dance classes in a row.",
  precautions: [],
  startedAgo: 40,
  nextReviewIn: 0,
  programs: [
    {
      name: "Calm, then load",
      templateId: null,
      startsAgo: 40,
      revisions: [
        { effectiveAgo: 40, schedule, items: first },
        { effectiveAgo: 16, schedule, items: withBand },
      ],
    },
  ],
  day,
};

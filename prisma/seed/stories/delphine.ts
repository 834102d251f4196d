import { kneeToChest } from "~/content/exercises/knee-to-chest";
import { ninetyNinety } from "~/content/exercises/ninety-ninety";
import type { TemplateItem } from "~/content/templates";
import { deepButtock } from "~/content/templates/deep-buttock";
import { habit } from "../habit";
import type { DayTold, Story, StoryDay } from "../story";
import { templateProgram } from "../template-program";

// Technique doubts: pain is not the matter. Since the 90/90 came in, she leaves it out more often than not
// because she does not know how to sit, so most sessions count as done in part.

const withNinety: TemplateItem[] = [
  { exerciseId: "knee-to-chest", ...kneeToChest.dose },
  { exerciseId: "ninety-ninety", ...ninetyNinety.dose },
];

const usual = habit({
  pain: [
    [48, 4.6],
    [20, 3.6],
    [0, 3],
  ],
  waver: 0.6,
  done: 0.97,
  mornings: 0.5,
});

/** What she wrote on the days on which she left the 90/90 out. */
const UNSURE: Record<number, string | undefined> = {
  14: "Which leg goes behind? I left the new one out.",
  12: undefined,
  11: "Tried it with the picture next to me. My knee does not go down.",
  9: undefined,
  8: undefined,
  6: undefined,
  4: "I sit on one side and tip over. I am sure I do it wrong.",
  3: undefined,
  1: "Left the leg one out again. Can you show me?",
};

function day(today: StoryDay): DayTold {
  const { ago } = today;
  const told = usual(today);
  if (!(ago in UNSURE)) return told;
  const unsure = { status: "PARTLY", reason: "UNSURE_HOW", leftOut: "ninety-ninety" } as const;
  const scores = { before: 4, after: 3, effort: "RIGHT", ...told.sessions[0] } as const;
  return { ...told, sessions: [{ ...scores, ...unsure, note: UNSURE[ago] }] };
}

export const delphine: Story = {
  name: "Delphine Mews",
  pronouns: "she/her",
  age: 44,
  clinician: "tamsin",
  condition: "Piriformis pain",
  side: "RIGHT",
  goal: "Sit through a school play.",
  precautions: [],
  startedAgo: 48,
  nextReviewIn: 8,
  programs: [
    templateProgram(deepButtock, 48, {
      later: [{ effectiveAgo: 15, schedule: deepButtock.phases[0].schedule, items: withNinety }],
    }),
  ],
  day,
};

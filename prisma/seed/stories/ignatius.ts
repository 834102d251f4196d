import { deskWorker } from "~/content/templates/desk-worker";
import { habit } from "../habit";
import type { DayTold, Story, StoryDay } from "../story";
import { templateProgram } from "../template-program";

// The desk worker, twice a day: the round after work is always done, the one at midday goes to
// meetings more often than not.

const evenings = habit({
  pain: [
    [62, 3.8],
    [0, 2.2],
  ],
  done: 0.98,
  mornings: 0.3,
});

function day(today: StoryDay): DayTold {
  const { ago } = today;
  const told = evenings(today);
  const [evening = null, midday = null] = told.sessions;
  if (today.due === 0 || ago % 5 < 2 || ago > 45) return { ...told, sessions: [midday, evening] };
  const missed = { status: "MISSED", reason: "NO_TIME" } as const;
  return { ...told, sessions: [ago % 5 === 2 ? null : missed, evening] };
}

export const ignatius: Story = {
  name: "Ignatius Brook",
  pronouns: "he/him",
  age: 55,
  clinician: "tamsin",
  condition: "Hip-flexor tightness",
  side: "BOTH",
  goal: "Stand up from a meeting like other people.",
  precautions: [],
  startedAgo: 62,
  nextReviewIn: 16,
  programs: [templateProgram(deskWorker, 62)],
  times: ["12:35", "17:45"],
  notes: [
    [40, "New project. Lunch is a meeting now."],
    [12, "Did the midday round in the stairwell, on my coat."],
    [3, "The evening one I would not miss any more."],
  ],
  day,
};

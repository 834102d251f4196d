import { hipFlexorRelease } from "~/content/templates/hip-flexor-release";
import { habit } from "../habit";
import type { DayTold, SessionTold, Story, StoryDay } from "../story";
import { templateProgram } from "../template-program";

// Better and stopping: pain from 5 to nothing, and with it the reason to stretch. She logs that she
// feels better, day after day: time to talk about discharge, not about discipline. Leo will, in some days.

const usual = habit({
  pain: [
    [50, 5.2],
    [25, 2.4],
    [14, 0.8],
  ],
  waver: 0.5,
  done: 0.93,
  mornings: 0.6,
});

const done: SessionTold = { status: "DONE", before: 1, after: 0, effort: "EASY" };
const better: SessionTold = { status: "MISSED", reason: "FEELING_BETTER" };

/** Yesterday first. */
const LAST_DAYS: DayTold[] = [
  { sessions: [{ ...better, note: "Nothing hurts, so there is nothing to stretch, is there?" }] },
  { sessions: [better], daily: { score: 0 } },
  { sessions: [better] },
  { sessions: [done] },
  { sessions: [null] },
  { sessions: [better], daily: { score: 0 } },
  { sessions: [{ ...better, note: "Moved the piano with my brother. Not a word from the hip." }] },
  { sessions: [done], morning: { score: 0 } },
  { sessions: [better] },
  { sessions: [{ ...better, note: "Feels as if it was never there." }], daily: { score: 1 } },
  { sessions: [done] },
  { sessions: [done], morning: { score: 1 } },
  { sessions: [better] },
  { sessions: [better], daily: { score: 1 } },
  { sessions: [null] },
  { sessions: [better] },
];

function day(today: StoryDay): DayTold {
  if (today.ago === 0) return { sessions: [] };
  return LAST_DAYS[today.ago - 1] ?? usual(today);
}

export const sunniva: Story = {
  name: "Sunniva Heath",
  pronouns: "she/her",
  age: 45,
  clinician: "leo",
  condition: "Hip-flexor strain",
  side: "LEFT",
  goal: "Sit on the floor with the children.",
  precautions: [],
  startedAgo: 50,
  nextReviewIn: 10,
  programs: [templateProgram(hipFlexorRelease, 50)],
  times: ["20:15"],
  answer: {
    ...{ rule: "low-adherence", kind: "SNOOZED", time: "16:20", untilIn: 4 },
    reason: "Free of pain and done with it. Call her about the discharge then.",
  },
  day,
};

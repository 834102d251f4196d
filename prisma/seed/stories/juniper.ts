import { hipFlexorRelease } from "~/content/templates/hip-flexor-release";
import type { MissReason } from "~/domain/rows";
import { habit } from "../habit";
import type { DayTold, SessionTold, Story, StoryDay } from "../story";
import { templateProgram } from "../template-program";

// Sporadic: a keen start, then a new job. In the last two weeks a third of the sessions were done;
// for the others there is a reason or nothing at all. Pain stays where it was.

const usual = habit({
  pain: [
    [60, 3.9],
    [14, 3],
  ],
  waver: 0.4,
  done: 0.88,
  partly: 0.05,
  mornings: 0.4,
});

const pain = { before: 3, after: 3 };
const done: SessionTold = { status: "DONE", ...pain, effort: "RIGHT" };
const partly: SessionTold = { status: "PARTLY", ...pain, effort: "RIGHT", reason: "NO_TIME" };
const missed = (reason: MissReason): SessionTold => ({ status: "MISSED", reason });

/** Yesterday first. */
const LAST_DAYS: (SessionTold | null)[] = [
  ...[missed("NO_TIME"), null, missed("NO_TIME"), done, null, missed("FORGOT"), partly],
  ...[null, done, missed("NO_TIME"), missed("NO_TIME"), done, null],
];

function day(today: StoryDay): DayTold {
  if (today.ago === 0) return { sessions: [] };
  const session = LAST_DAYS[today.ago - 1];
  return session === undefined ? usual(today) : { sessions: [session] };
}

export const juniper: Story = {
  name: "Juniper Hale",
  pronouns: "she/her",
  age: 33,
  clinician: "tamsin",
  condition: "Hip impingement",
  side: "RIGHT",
  goal: "Play a full match of netball.",
  precautions: "Stay out of deep hip bending",
  startedAgo: 60,
  nextReviewIn: 8,
  programs: [templateProgram(hipFlexorRelease, 60)],
  times: ["21:00"],
  day,
};

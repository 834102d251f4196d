import { bridge } from "~/content/exercises/bridge";
import { miniSquat } from "~/content/exercises/mini-squat";
import { standingDesk } from "~/content/exercises/standing-desk";
import type { TemplateItem } from "~/content/templates";
import { daily } from "~/content/templates/schedules";
import type { MissReason } from "~/domain/rows";
import { habit } from "../habit";
import type { DayTold, SessionTold, Story, StoryDay } from "../story";

// Sporadic: a keen start, then a new job. In the last two weeks a quarter of the sessions were done;
// for the others there is a reason or nothing at all. Pain stays where it was. Tamsin has called her.

const items: TemplateItem[] = [
  { exerciseId: "standing-desk", ...standingDesk.dose },
  { exerciseId: "bridge", ...bridge.dose },
  { exerciseId: "mini-squat", ...miniSquat.dose, note: "Stop well before it pinches." },
];

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
const missed = (reason: MissReason, note?: string): SessionTold => ({
  status: "MISSED",
  reason,
  note,
});

/** Yesterday first. */
const LAST_DAYS: (SessionTold | null)[] = [
  ...[missed("NO_TIME", "Home at ten again."), null, missed("NO_TIME")],
  ...[done, null, missed("FORGOT"), partly],
  ...[null, done, missed("NO_TIME"), missed("NO_TIME"), done, null],
  ...[missed("NO_TIME"), null, missed("FORGOT")],
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
  precautions: [{ code: null, words: "Stay out of deep hip bending" }],
  startedAgo: 60,
  nextReviewIn: 8,
  programs: [
    {
      name: "Room in the hip",
      templateId: null,
      startsAgo: 60,
      revisions: [{ effectiveAgo: 60, schedule: daily, items }],
    },
  ],
  times: ["21:00"],
  notes: [
    [30, "First practice match, second half only. It held."],
    [17, "New job, and the train is an hour each way."],
  ],
  answer: {
    ...{ rule: "low-adherence", kind: "ACKNOWLEDGED", time: "12:50" },
    reason:
      "Called, spoke. New job, two hours on the train. She keeps to the standing one at the desk until her visit.",
  },
  day,
};

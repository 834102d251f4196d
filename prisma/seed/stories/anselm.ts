import { gentleStart } from "~/content/templates/gentle-start";
import { habit } from "../habit";
import type { DayTold, SessionTold, Story, StoryDay } from "../story";
import { templateProgram } from "../template-program";

// Too much too soon: four sessions a week went well, so he did two a day, rest days too. On the fifth
// day pain after the session was 8.

const usual = habit({
  pain: [
    [50, 4.5],
    [6, 3.4],
  ],
  waver: 0.5,
  done: 0.92,
  mornings: 0.4,
});

const both = (before: number, after: number): SessionTold => ({
  status: "DONE",
  before,
  after,
  effort: "RIGHT",
});

const LAST_DAYS: Record<number, DayTold> = {
  5: { sessions: [both(3, 3), both(3, 3)] },
  4: { sessions: [both(3, 4)], morning: { score: 3 } },
  3: { sessions: [both(4, 4), both(4, 4)], morning: { score: 3 } },
  2: { sessions: [both(4, 5)], morning: { score: 4 } },
  1: {
    sessions: [
      {
        ...both(5, 8),
        effort: "HARD",
        note: "I did it twice a day all week because it felt so good. Today it shot into my back.",
      },
    ],
    morning: { score: 4 },
  },
  0: { sessions: [] },
};

function day(today: StoryDay): DayTold {
  return LAST_DAYS[today.ago] ?? usual(today);
}

export const anselm: Story = {
  name: "Anselm Quill",
  pronouns: "he/him",
  age: 58,
  phone: "0100 555 0158",
  clinician: "tamsin",
  condition: "Low-back pain",
  side: "CENTRAL",
  goal: "Lift the grandchildren.",
  precautions: [],
  startedAgo: 50,
  messages: [
    { ago: 9, time: "10:05", by: "patient", text: "Can I do both sessions in the evening?" },
    {
      ago: 9,
      time: "15:40",
      by: "clinic",
      text: "Yes. Leave some hours between them where you can.",
    },
  ],
  nextReviewIn: 9,
  programs: [
    templateProgram(gentleStart, 50, {
      schedule: { kind: "restAgo", restAgo: [2, 4, 6], timesPerDay: 1 },
    }),
  ],
  times: ["07:40", "19:10"],
  notes: [
    [30, "Four times a week suits me."],
    [6, "Feels so good that I will do more."],
  ],
  day,
};

import { bridge } from "~/content/exercises/bridge";
import { butterfly } from "~/content/exercises/butterfly";
import { lunge } from "~/content/exercises/lunge";
import { pigeon } from "~/content/exercises/pigeon";
import type { TemplateItem } from "~/content/templates";
import { gentleStart } from "~/content/templates/gentle-start";
import type { MissReason } from "~/domain/rows";
import { habit } from "../habit";
import { type DayTold, nothing, type Story, type StoryDay } from "../story";
import { templateProgram, withHold } from "../template-program";

// Improving: six quiet weeks that changed little, then six weeks of a fuller program. Pain falls from
// about 6 to 2.5. Longer holds brought a flare, then four days away; adding the pigeon brought
// three early stops on it. Today is due and open, and yesterday's session waits for its morning answer.

const first: TemplateItem[] = [
  { exerciseId: "lunge", ...lunge.dose, sets: 3, side: "RIGHT" },
  { exerciseId: "butterfly", ...butterfly.dose, holdSeconds: 60 },
  { exerciseId: "bridge", ...bridge.dose },
];
const longer = withHold(first, "lunge", 45);
const withPigeon: TemplateItem[] = [
  ...longer,
  { exerciseId: "pigeon", ...pigeon.dose, note: "Put a cushion under the right hip." },
];

const AWAY = [20, 19, 18, 17];
const PARTLY: Record<number, MissReason> = { 36: "NO_TIME", 22: "PAIN", 21: "PAIN" };
const STOPPED: Record<number, number> = { 10: 5, 8: 5, 5: 4 };

const gentleWeeks = habit({
  pain: [
    [83, 6.4],
    [42, 6],
  ],
  done: 0.75,
  missed: 0.1,
  mornings: 0.5,
});
const usual = habit({
  pain: [
    [41, 6],
    [31, 5],
    [25, 4.2],
    [23, 5.3],
    [21, 5.7],
    [16, 4.6],
    [12, 3.7],
    [7, 2.8],
    [3, 2.2],
  ],
  waver: 0.6,
  done: 1,
  mornings: 0.85,
});

function day(today: StoryDay): DayTold {
  const { ago } = today;
  if (ago === 0 || AWAY.includes(ago)) return nothing;
  if (ago > 41) return gentleWeeks(today);
  const told = usual(today);
  const [session] = told.sessions;
  if (!session) return told;
  if (ago === 28) return { ...told, sessions: [{ status: "MISSED", reason: "NO_TIME" }] };
  const reason = PARTLY[ago];
  if (reason) return { ...told, sessions: [{ ...session, status: "PARTLY", reason }] };
  const score = STOPPED[ago];
  if (score === undefined) return told;
  const stopped = { exerciseId: "pigeon" as const, score };
  return { ...told, sessions: [{ ...session, status: "PARTLY", reason: "PAIN", stopped }] };
}

export const ever: Story = {
  name: "Ever Thistlewood",
  pronouns: "they/them",
  age: 46,
  clinician: "tamsin",
  condition: "Psoas tightness",
  side: "RIGHT",
  goal: "Run 5 km again.",
  precautions: "Avoid loaded spinal flexion",
  painCeiling: 4,
  startedAgo: 83,
  nextReviewIn: 4,
  programs: [
    { ...templateProgram(gentleStart, 83), stoppedAgo: 42 },
    {
      name: "Hip opener",
      templateId: null,
      startsAgo: 41,
      revisions: [
        {
          effectiveAgo: 41,
          schedule: { kind: "restAgo", restAgo: [4], timesPerDay: 1 },
          items: first,
        },
        {
          effectiveAgo: 24,
          schedule: { kind: "restAgo", restAgo: [4], timesPerDay: 1 },
          items: longer,
        },
        {
          effectiveAgo: 12,
          schedule: { kind: "restAgo", restAgo: [2, 4], timesPerDay: 1 },
          items: withPigeon,
        },
      ],
    },
  ],
  day,
};

import { gentleStart } from "~/content/templates/gentle-start";
import { habit } from "../habit";
import type { DayTold, Story, StoryDay } from "../story";
import { templateProgram } from "../template-program";

// Paper logs: he has a sheet on the fridge. At each visit it is typed up, so what he did since the last
// visit is not there yet; what he told us on the phone was entered by staff.

/** The visits at which his sheet was typed up, and the phone call since the last of them. */
const VISITS = [66, 52, 38, 24, 10];
const CALL = 2;

const usual = habit({
  pain: [
    [80, 5.2],
    [40, 4],
    [0, 2.4],
  ],
  waver: 0.5,
  done: 1,
  restDays: 0.8,
});

function day(today: StoryDay): DayTold {
  const { ago } = today;
  const visit = VISITS.find((each) => each < ago);
  if (visit !== undefined) return { ...usual(today), entered: { source: "PAPER", ago: visit } };
  if (ago <= CALL) return { sessions: [] };
  return { ...usual(today), entered: { source: "STAFF", ago: CALL } };
}

export const orlando: Story = {
  name: "Orlando Pettifer",
  pronouns: "he/him",
  age: 67,
  clinician: "tamsin",
  condition: "Low-back pain",
  side: "RIGHT",
  goal: "Dig the vegetable bed.",
  precautions: [{ code: "blood-pressure", words: "High blood pressure: no breath holding" }],
  startedAgo: 80,
  nextReviewIn: 4,
  programs: [templateProgram(gentleStart, 80)],
  times: ["09:30"],
  notes: [
    [60, "Ten lifts, counted aloud so that I breathe."],
    [34, "Wet week, no gardening, back quieter."],
    [14, "Two rows of leeks in. Back all right."],
    [6, "On the phone: all three done this week, back a bit tired from the wheelbarrow."],
  ],
  day,
};

import type { Template } from "~/content/templates";
import { type Habit, habit } from "../habit";
import type { Story, StorySchedule } from "../story";
import { templateProgram } from "../template-program";

type Variation = Pick<
  Story,
  "name" | "pronouns" | "age" | "clinician" | "condition" | "side" | "startedAgo" | "nextReviewIn"
> &
  Partial<Pick<Story, "goal" | "precautions" | "timeZone" | "times" | "account">> & {
    /** Left out: no program yet. */
    template?: Template;
    schedule?: StorySchedule;
    /** When the program began, where not with the episode. */
    programAgo?: number;
    habit?: Habit;
  };

/** A patient without a story of their own: one program, one habit. */
export function variation({ template, schedule, programAgo, ...of }: Variation): Story {
  const { habit: logs = { pain: [], done: 0, mornings: 0, restDays: 0 }, ...person } = of;
  const startsAgo = programAgo ?? of.startedAgo;
  return {
    goal: null,
    precautions: null,
    ...person,
    programs: template ? [templateProgram(template, startsAgo, { schedule })] : [],
    day: habit(logs),
  };
}

/** Pain from one level to another over the whole time. */
export function line(startedAgo: number, from: number, to: number): Habit["pain"] {
  return [
    [startedAgo, from],
    [0, to],
  ];
}

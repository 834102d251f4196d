import type { Effort, MissReason, PainMoment } from "~/domain/rows";

/** Why a session or an exercise was left out, in the words of the log. */
export const reasonWords: Record<MissReason, string> = {
  PAIN: "pain",
  NO_TIME: "no time",
  FORGOT: "forgot",
  UNSURE_HOW: "unsure how",
  FEELING_BETTER: "feeling better",
  OTHER: "other",
};

/** How hard a session was, to stand in a sentence. */
export const effortWords: Record<Effort, string> = { EASY: "easy", RIGHT: "right", HARD: "hard" };

/** When a pain was felt, to stand after a comma: "Wed 18 Nov, after the session". */
export const momentWords: Record<PainMoment, string> = {
  BEFORE: "before the session",
  DURING: "during the session",
  AFTER: "after the session",
  NEXT_MORNING: "the next morning",
  DAILY: "apart from a session",
};

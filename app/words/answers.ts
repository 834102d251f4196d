import type { MissReason } from "~/domain/rows";

/** Why a session or an exercise was left out, in the words of the log. */
export const reasonWords: Record<MissReason, string> = {
  PAIN: "pain",
  NO_TIME: "no time",
  FORGOT: "forgot",
  UNSURE_HOW: "unsure how",
  FEELING_BETTER: "feeling better",
  OTHER: "other",
};

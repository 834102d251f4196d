import type { PainMoment } from "~/domain/rows";

/** When a pain was felt, to stand after a comma: "Wed 18 Nov, after the session". */
export const momentWords: Record<PainMoment, string> = {
  BEFORE: "before the session",
  DURING: "during the session",
  AFTER: "after the session",
  NEXT_MORNING: "the next morning",
  DAILY: "apart from a session",
};

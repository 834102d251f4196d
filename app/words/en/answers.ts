import type { BodySite, Effort, MissReason, PainMoment } from "~/domain/rows";

/** What a log can answer. */
export const answers = {
  /** Why a session or an exercise was left out. */
  reasons: {
    PAIN: "pain",
    NO_TIME: "no time",
    FORGOT: "forgot",
    UNSURE_HOW: "unsure how",
    FEELING_BETTER: "feeling better",
    OTHER: "other",
  } satisfies Record<MissReason, string>,
  /** How hard a session was, to stand in a sentence. */
  efforts: { EASY: "easy", RIGHT: "right", HARD: "hard" } satisfies Record<Effort, string>,
  /** When a pain was felt, to stand after a comma: "Wed 18 Nov, after the session". */
  moments: {
    BEFORE: "before the session",
    DURING: "during the session",
    AFTER: "after the session",
    NEXT_MORNING: "the next morning",
    DAILY: "apart from a session",
  } satisfies Record<PainMoment, string>,
  /** Where it hurts, in everyday words. */
  bodySites: {
    "front-of-hip": "Front of the hip",
    groin: "Groin",
    "side-of-hip": "Side of the hip",
    buttock: "Buttock",
    "low-back": "Low back",
    thigh: "Thigh",
    knee: "Knee",
    elsewhere: "Somewhere else",
  } satisfies Record<BodySite, string>,
};

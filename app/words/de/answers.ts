import type { BodySite, Effort, MissReason, PainMoment } from "~/domain/rows";

/** What a log can answer. */
export const answers = {
  /** Why a session or an exercise was left out. */
  reasons: {
    PAIN: "Schmerz",
    NO_TIME: "keine Zeit",
    FORGOT: "vergessen",
    UNSURE_HOW: "unsicher, wie es geht",
    FEELING_BETTER: "es geht besser",
    OTHER: "etwas anderes",
  } satisfies Record<MissReason, string>,
  /** How hard a session was, to stand in a sentence. */
  efforts: { EASY: "leicht", RIGHT: "genau richtig", HARD: "schwer" } satisfies Record<
    Effort,
    string
  >,
  /** When a pain was felt, to stand after a comma: "Mi, 18. Nov, nach der Einheit". */
  moments: {
    BEFORE: "vor der Einheit",
    DURING: "während der Einheit",
    AFTER: "nach der Einheit",
    NEXT_MORNING: "am nächsten Morgen",
    DAILY: "außerhalb einer Einheit",
  } satisfies Record<PainMoment, string>,
  /** Where it hurts, in everyday words. */
  bodySites: {
    "front-of-hip": "Hüfte vorn",
    groin: "Leiste",
    "side-of-hip": "Hüfte seitlich",
    buttock: "Gesäß",
    "low-back": "Unterer Rücken",
    thigh: "Oberschenkel",
    knee: "Knie",
    elsewhere: "Woanders",
  } satisfies Record<BodySite, string>,
};

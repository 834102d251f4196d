import type { BodySite, Effort, MissReason, PainMoment } from "~/domain/rows";

/** What a log can answer. */
export const answers = {
  /** Why a session or an exercise was left out. */
  reasons: {
    PAIN: "ألم شديد",
    NO_TIME: "لا وقت",
    FORGOT: "نسيت",
    UNSURE_HOW: "لا أعرف الطريقة",
    FEELING_BETTER: "تحسنت حالتي",
    OTHER: "سبب آخر",
  } satisfies Record<MissReason, string>,
  /** How hard a session was, to stand in a sentence. */
  efforts: { EASY: "سهلة", RIGHT: "مناسبة", HARD: "صعبة" } satisfies Record<Effort, string>,
  /** When a pain was felt, to stand after a comma: "الأربعاء 18 نوفمبر، بعد الجلسة". */
  moments: {
    BEFORE: "قبل الجلسة",
    DURING: "أثناء الجلسة",
    AFTER: "بعد الجلسة",
    NEXT_MORNING: "صباح اليوم التالي",
    DAILY: "خارج الجلسات",
  } satisfies Record<PainMoment, string>,
  /** Where it hurts, in everyday words. */
  bodySites: {
    "front-of-hip": "مقدمة الورك",
    groin: "أصل الفخذ",
    "side-of-hip": "جانب الورك",
    buttock: "الردف",
    "low-back": "أسفل الظهر",
    thigh: "الفخذ",
    knee: "الركبة",
    elsewhere: "مكان آخر",
  } satisfies Record<BodySite, string>,
};

import type { RedFlagLevel } from "~/domain/rows";
import { aReport, aWeek } from "./counted";
import { aDay, anExercise, aSession, counted } from "./numbers";

/** Why somebody should look at a patient. Days, moments and reasons come in their own words. */
export const alerts = {
  labels: {
    "red-flag": "علامة خطر",
    "pain-too-high": "ألم مرتفع جدًا",
    "pain-rising": "ألم متزايد",
    "not-settling": "ألم لا يهدأ",
    "not-improving": "لا تحسن",
    "program-conflict": "احتياط",
    overdoing: "إفراط",
    silent: "انقطاع",
    "low-adherence": "التزام منخفض",
    "message-waiting": "رسالة تنتظر",
    "review-due": "موعد المراجعة",
    "program-ending": "البرنامج ينتهي",
    "measure-due": "موعد القياسات",
  },
  /** A sign that a later release asks about. */
  unknownSign: "علامة تحذير",
  ticked: {
    EMERGENCY: (day: string) => `علامة طوارئ، اختيرت في ${day}.`,
    TODAY: (day: string) => `علامة تستدعي الاتصال في اليوم نفسه، اختيرت في ${day}.`,
    BACKGROUND: (day: string) => `معلومة مرضية، اختيرت في ${day}. لا توقف شيئًا.`,
  } satisfies Record<RedFlagLevel, (day: string) => string>,
  painTooHigh: (score: number) => `الألم ${score} من 10`,
  /** What a ceiling is called: nobody agreed the one that a clinician never set. */
  limit: (isAgreed: boolean) => (isAgreed ? "الحد المتفق عليه" : "الحد المعتاد"),
  report: (day: string, moment: string, limit: string) => `${day}، ${moment}، ${limit}.`,
  above: (limit: string, ceiling: number) => `فوق ${limit} ${ceiling}`,
  notAbove: (limit: string, ceiling: number) => `${limit} ${ceiling}`,
  onlyReport: (days: number) => `الوحيد بهذا الارتفاع خلال آخر ${counted(days, aDay)}.`,
  reports: (count: number, days: number, first: string) =>
    `${counted(count, aReport)} بهذا الارتفاع خلال آخر ${counted(days, aDay)}، أولها في ${first}.`,
  remarks: (words: string) => `بكلمات المريض: «${words}»`,
  /** Beside another report than the highest. */
  remarksWith: (score: number, day: string, words: string) =>
    `بكلمات المريض مع الرقم ${score} في ${day}: «${words}»`,
  usual: (score: number, reason: string) =>
    reason === "" ? `المعتاد لديه: ${score}.` : `المعتاد لديه: ${score} («${reason}»).`,
  since: (day: string) => `منذ ${day}`,
  sinceLong: (weeks: number) => `منذ أكثر من ${counted(weeks, aWeek)}`,
  conflict: (exercise: string) => `${exercise} يخالف احتياطًا`,
  conflicts: (exercises: number) =>
    `تمارين تخالف الاحتياطات: ${counted(exercises, anExercise, "تمرينان")}`,
  /** One exercise and one precaution, each with what it says. */
  against: (exercise: string, asks: string, precaution: string, day: string) =>
    `${exercise} (${asks}): «${precaution}»، سُجّل في ${day}.`,
  painRising: (points: string) => `ارتفع الألم بمقدار ${points}`,
  means: (before: string, now: string, days: number) =>
    `من ${before} إلى ${now}، متوسط ${counted(days, aDay)}.`,
  logged: (logged: number, days: number) => `سُجّل ${logged} من ${counted(days, aDay)}.`,
  programBegan: (day: string) => `بدأ البرنامج في ${day}.`,
  programChanged: (day: string, note: string) => `تغير البرنامج في ${day}: ${note}`,
  notSettling: (unsettled: number, sessions: number) =>
    `لم يهدأ الألم حتى صباح اليوم التالي في ${unsettled} من ${counted(sessions, aSession)}`,
  /** One session with both scores. */
  morning: (day: string, before: number, morning: number) =>
    `${day}: ${before} قبلها، ${morning} صباح اليوم التالي.`,
  settled: (day: string, before: number, morning: number) =>
    `${day}: ${before} قبلها، ${morning} صباح اليوم التالي، هدأ.`,
  settlesBelow: (isAgreed: boolean, green: number, points: number) =>
    `يُحسب الارتفاع بمقدار ${points} أو أكثر، أو ما فوق الحد الأخضر ${isAgreed ? "المتفق عليه" : "المعتاد"} ${green}.`,
  notImproving: (first: string, last: string) => `الألم من ${first} إلى ${last}، دون تحسن`,
  week: (which: "first" | "last", mean: string, day: string, logged: number, days: number) =>
    which === "first"
      ? `أول ${counted(days, aDay)} من ${day}: ${mean}، سُجّل منها ${logged}.`
      : `آخر ${counted(days, aDay)} حتى ${day}: ${mean}، سُجّل منها ${logged}.`,
  smallChange: (change: string) => `التغير ${change}، أقل من تغير مهم.`,
  noFall: (change: string) => `التغير ${change}، دون انخفاض.`,
  dayOfProgram: (day: number) => `اليوم ${day} من البرنامج. راجع الحالة؛ وفكّر في رأي طبي.`,
  overdone: (done: number, due: number) =>
    `جلسات التقوية: ${counted(done, aSession, "جلستان")}، والمطلوب ${due}`,
  overdoneIn: (days: number) => `خلال آخر ${counted(days, aDay)}.`,
  daysInARow: (days: number) => `تقوية لمدة ${counted(days, aDay)} متتالية`,
  noDayBetween: (from: string, to: string) =>
    `أُنجزت كل يوم من ${from} إلى ${to}، بينما يترك الجدول يومًا بينها.`,
  aboveGreen: (score: number, moment: string, day: string, green: number) =>
    `أعلى تقرير في هذه الأيام: ${score} ${moment}، ${day}، فوق الحد الأخضر ${green}.`,
  messageWaiting: (day: string) => `رسالة دون رد منذ ${day}`,
  answerWasDue: (day: string) => `كان موعد الرد ${day}.`,
  reviewDue: (day: string) => `زيارة في ${day}`,
  measureDue: (day: string) => `القياسات مطلوبة منذ ${day}`,
  notMeasured: "لم يُقَس شيء منذ ذلك الحين.",
  programEnding: (day: string) => `ينتهي البرنامج ${day}`,
  nothingFollows: (name: string) => `${name}: لا شيء بعده.`,
  dateToday: "هذا اليوم.",
  dateIn: (days: number) => `بعد ${counted(days, aDay)}.`,
  datePast: (days: number) => `كان ذلك قبل ${counted(days, aDay)}، ولم يُحدَّد تاريخ آخر.`,
  /** A suggestion, not an alert. */
  readyTitle: "هل حان وقت التقدم؟",
  ready: (highest: number, reports: number, done: number, due: number, days: number) =>
    `خلال آخر ${counted(days, aDay)} كان الألم ${highest} على الأكثر (${counted(reports, aReport)})، وأُنجز ${done} من ${counted(due, aSession)}. القرار لك: لا شيء يتغير من تلقاء نفسه.`,
  silent: (days: number) => `لا سجلات منذ ${counted(days, aDay)}`,
  noLog: "لا سجل بعد.",
  lastLog: (day: string, pain: string | null) =>
    pain === null ? `آخر سجل: ${day}.` : `آخر سجل: ${day}، الألم ${pain}.`,
  unlogged: (sessions: number) =>
    `منذ ذلك الحين لم يسجل: ${counted(sessions, aSession, "جلستان")}.`,
  lowAdherence: (done: number, due: number) => `أُنجز ${done} من ${counted(due, aSession)}`,
  counts: (days: number, partly: number, missed: number, notLogged: number) =>
    `خلال آخر ${counted(days, aDay)}: ${partly} جزئيًا، ${missed} فائتة، ${notLogged} غير مسجّلة.`,
  reasons: (reasons: string) => `الأسباب المذكورة: ${reasons}.`,
};

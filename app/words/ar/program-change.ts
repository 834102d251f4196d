import { aTime, counted } from "./numbers";

/** What a new version of a program changed. Names, sides, days and dates come in their own words. */
export const programChange = {
  first: "النسخة الأولى.",
  template: (name: string) => `من القالب «${name}».`,
  item: (name: string, changes: string) => `${name}: ${changes}.`,
  added: (name: string) => `أُضيف ${name}.`,
  removed: (name: string) => `حُذف ${name}.`,
  /** For the clinic: a patient's copy of a program holds no such change. */
  kept: (name: string) => `أُبقي ${name} رغم وجود احتياط.`,
  order: "ترتيب جديد.",
  sets: (from: number, to: number) => `المجموعات من ${from} إلى ${to}`,
  repetitions: (from: number, to: number) => `التكرارات من ${from} إلى ${to}`,
  holdSeconds: (from: number, to: number) => `الثبات من ${from} إلى ${to} ث`,
  restSeconds: (from: number, to: number) => `الراحة من ${from} إلى ${to} ث`,
  side: (from: string, to: string) => `من ${from} إلى ${to}`,
  noSide: "دون جهة",
  easier: {
    allowed: "أصبح تمرين أسهل مسموحًا",
    "not-allowed": "لم يعد تمرين أسهل مسموحًا",
  },
  note: { added: "أُضيفت ملاحظة", removed: "حُذفت ملاحظة", changed: "تغيرت ملاحظة" },
  timesAWeek: (from: number, to: number) =>
    `في الأسبوع: ${counted(to, aTime)} بدلًا من ${counted(from, aTime)}.`,
  now: (schedule: string) => `الآن ${schedule}.`,
  everyDay: "كل يوم، دون أيام راحة.",
  days: (days: string) => `الأيام: ${days}.`,
  /** One to three rest days. */
  restDays: (count: number, days: string) =>
    count === 1 ? `يوم الراحة: ${days}.` : `أيام الراحة: ${days}.`,
  ends: (day: string) => `ينتهي في ${day}.`,
  noEnd: "دون تاريخ انتهاء.",
  start: (from: string, to: string) => `يبدأ ${to} بدلًا من ${from}.`,
};

import { aMinute, counted } from "./numbers";

/** The page right after a guided session; its loader says it in finished sentences. */
export const sessionEnd = {
  /** By what the session came to. No praise, and no blame. */
  title: { DONE: "انتهيت لهذا اليوم", PARTLY: "أنجزت جزءًا", MISSED: "لم يُنجز شيء هذه المرة" },
  titleIn: {
    DONE: (minutes: number) => `انتهيت لهذا اليوم، ${counted(minutes, aMinute)}`,
    PARTLY: (minutes: number) => `أنجزت جزءًا، ${counted(minutes, aMinute)}`,
  },
  /** Names the list of what was done. */
  list: "ما أنجزته",
  /** Steps of one exercise. */
  part: (done: number, of: number) => `${done} من ${of}`,
  partPainful: (done: number, of: number) => `${done} من ${of}، ألم شديد`,
  skipped: "تُرك",
  painful: "ألم شديد",
  stopped: (clinician: string) =>
    `يصل إلى ${clinician} ما أوقفته. تبقى خطتك كما هي إلى أن يُنظر فيه.`,
  /** Opens the questions that nobody has to answer. */
  more: "أضف المزيد: مدى الصعوبة، ملاحظة",
};

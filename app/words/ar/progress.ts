import { aDay, aSession, aTime, counted } from "./numbers";

const days = (number: number) => counted(number, aDay, "يومان");

/** The progress page, the charts, and the marks of days. */
export const progress = {
  title: "تقدمك",
  easing: "ألمك يخف",
  logPain: "سجّل الألم",
  painAndSessions: "الألم والجلسات",
  stayAtOrBelow: (ceiling: number) => `${ceiling} أو أقل`,
  scale: "0 لا ألم، و10 أسوأ ألم يمكن تخيله.",
  scaleStops: (highest: number) => ` المقياس هنا حتى ${highest}.`,
  asList: "كقائمة",
  asChart: "كرسم بياني",
  /** What a chart without a single log says. */
  emptyBeforeToday: "لا سجلات للألم بعد. تظهر هنا بعد جلسة اليوم.",
  emptyBeforeFirst: "لا سجلات للألم بعد. تظهر هنا بعد الجلسة الأولى.",

  weeks: {
    title: "جلسات كل أسبوع",
    /** The count of full weeks stands between the two. */
    full: { before: "أسابيع اكتملت كل جلساتها: ", after: "." },
    fullCount: (reached: number, of: number) => `${reached} من ${of}`,
    none: "كل مربع جلسة أنجزتها.",
    striped: " المخطط: جزء منها.",
    /** Read out after the number of done sessions, before the date of the week's Monday. */
    spoken: (due: number) => ` من ${due} تمت كلها أو جزء منها، أسبوع`,
  },
  milestones: {
    title: "محطات",
    fullWeek: (monday: string) => `أول أسبوع كامل: أسبوع ${monday}`,
    calmDays: (score: number) => `5 أيام متتالية والألم ${score} أو أقل`,
    firstSession: "تمت الجلسة الأولى",
    sessions: (done: number) => `تمت ${counted(done, aSession, "جلستان")}`,
  },
  days: {
    title: "يومًا بيوم",
    caption: "الجلسات حسب اليوم",
    day: (day: string, sessions: string) => `${day}: ${sessions}`,
  },
  stretches: {
    title: "تمارينك",
    lead: "ما تم من المرات المخطط لها.",
    share: (done: number, due: number) => `${done} من ${due}`,
    partly: (times: number) => `وجزء منه ${counted(times, aTime)}`,
  },

  /** What the pain-and-sessions chart and its table say. */
  chart: {
    /** A mean, a change or a share, "6.0", "−1.1" or "25 من 29": the figures that a summing-up turns on, in bold. */
    figure: /([+−]?\d+\.\d|\d+ من \d+)/,
    caption: "الألم والجلسات حسب اليوم، الأحدث أولًا",
    average: "متوسط 7 أيام",
    range: "الفترة المعروضة",
    arrowKeys: "الأسهم: من يوم إلى يوم.",
    marks: "معنى العلامات",
    moments: {
      before: "قبل",
      during: "أثناء",
      after: "بعد",
      nextMorning: "صباح اليوم التالي",
      daily: "أوقات أخرى",
    },
    /** The mark of a single report, where it stands for all of them. */
    oneReport: {
      before: "الألم قبل جلسة",
      during: "الألم أثناء جلسة",
      after: "الألم بعد جلسة",
      nextMorning: "الألم في صباح",
      daily: "الألم في وقت",
    },
    moreMarks: "علامات أخرى",
    /** The bands behind the scores, by their highest score. */
    bands: {
      green: (highest: number) => `حتى ${highest}: تابع`,
      amber: (highest: number) => `حتى ${highest}: خفّف`,
    },
    treatmentBegan: "بدأ هذا العلاج",
    gaps: "أيام دون سجل",
    paused: "البرنامج متوقف مؤقتًا",
    pausedShort: "متوقف",
    days,
    gap: "لا سجل",
    gapDays: (number: number) => `لا سجل، ${days(number)}`,
    gapRow: (number: number) => `لا سجل، ${days(number)}`,
    version: (number: number) => `ن${number}`,
    change: (program: string, version: number, note: string) =>
      `\u2068${program}\u2069 نسخة ${version}: \u2068${note}\u2069`,
    day: "اليوم",
    pain: "الألم",
    painNotLogged: "لم يسجل",
    session: "الجلسة",
    sessions: "الجلسات",
    extraSession: "جلسة إضافية",
    share: (done: number, due: number) => `، ${done} من ${due}`,
    extra: (sessions: number) => `، ${sessions} إضافية`,
  },
  /** The word for each mark of a day, lower case, to stand in a sentence or a list. */
  marks: {
    done: "تمت",
    partly: "جزء منها",
    missed: "فائتة",
    rest: "يوم راحة",
    paused: "البرنامج متوقف مؤقتًا",
    "not-logged": "لم تسجل",
    open: "مطلوبة اليوم",
    ahead: "مخطط لها",
    outside: "لا برنامج",
  },
};

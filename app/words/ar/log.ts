import { answers } from "./answers";
import { aDay, counted } from "./numbers";

const done = { DONE: "تمت كلها", PARTLY: "تم جزء منها", MISSED: "لم تتم" };

/** Logging a session, the logs that can still be changed, and why a log is not taken. */
export const log = {
  title: "تسجيل جلسة",
  back: "رجوع",
  later: "لاحقًا",
  change: "تغيير",
  /** Read out after "Change" and "Remove". */
  changeWhat: (title: string) => `: ${title}`,

  /** What the questions are about. */
  about: {
    today: "جلسة اليوم",
    yesterday: "جلسة أمس",
    day: (day: string) => `جلسة ${day}`,
    change: (about: string) => `${about}، تغيير`,
    rightAfter: "بعد جلستك مباشرة",
  },
  whatDidYouDo: "ماذا أنجزت؟",
  allOrPart: "كلها، جزء منها، لا شيء",
  /** Names the links to the three outcomes. */
  whatYouDid: "ما أنجزته",
  /** The three outcomes to choose from, as they were chosen, and as that stands within a sentence. */
  outcomes: { DONE: "كلها", PARTLY: "جزء منها", MISSED: "لا شيء" },
  chosen: done,
  said: done,

  /** Pain that was logged with single exercises. */
  during: {
    howMuch: (exercise: string) => `كم كان الألم في تمرين ${exercise}؟`,
  },

  whichOnes: "أي التمارين أنجزت؟",
  /** An exercise that is done on one side. */
  item: {
    LEFT: (exercise: string) => `${exercise}، يسار`,
    RIGHT: (exercise: string) => `${exercise}، يمين`,
  },
  why: { PARTLY: "تركت بعضها. لماذا؟", MISSED: "ما الذي منعك؟" },
  reasons: answers.reasons,
  howHard: "كم كانت صعوبتها؟",
  efforts: answers.efforts,
  save: "حفظ السجل",
  /** Where another log of the same came in after this form was opened. */
  newer: {
    title: "لم يحفظ: حُفظ سجل آخر بعد فتح هذه الصفحة",
    saved: (log: string) => `المحفوظ: ${log}.`,
    advice: "أيهما تعتمد؟ ما تتركه فارغًا يبقى كما هو.",
    keep: "إبقاء المحفوظ",
  },
  withoutNumber: "تسجيل دون رقم",

  /** What was answered, each a sentence. */
  detail: {
    pain: (scores: readonly string[]) => `الألم ${scores.join("، ")}.`,
    score: (score: number, moment: string) => `${score} ${moment}`,
    effort: (effort: string) => `كانت ${effort}.`,
    reason: (reason: string) => `السبب: ${reason}.`,
    remarks: (remarks: string) => `ملاحظة: ${remarks}`,
  },

  last: {
    title: "آخر سجلاتك",
    howLong: "يمكنك تغيير السجل أو حذفه خلال 48 ساعة.",
    none: "لم يسجل شيء خلال آخر 48 ساعة.",
    toProgress: "كل السجلات في تقدمك",
    tooLate: {
      title: "لم يتغير",
      text: "مر على هذا السجل أكثر من 48 ساعة، فيبقى كما هو.",
    },
    session: (day: string, said: string) => `${day}: ${said}`,
    pain: (day: string, score: number) => `${day}: الألم ${score}`,
    morning: (day: string, score: number) => `${day}: الألم ${score} في الصباح`,
  },

  /** Taking a log back for good. */
  remove: {
    link: "حذف",
    thisLog: "حذف هذا السجل",
    about: "حذف سجل",
    title: "أتحذف هذا السجل؟",
    after: {
      session: "تحذف معه أرقام الألم والملاحظة. يمكنك تسجيل الجلسة من جديد.",
      later: "تحذف معه أرقام الألم والملاحظة. لا يمكنك تسجيل هذا اليوم من جديد.",
      report: "يحذف الرقم والملاحظة نهائيًا.",
    },
    keep: "إبقاء",
    remove: "حذف",
  },

  /** Why nothing can be saved on this page any more. */
  closed: {
    title: "لا يمكن تسجيل هذه الجلسة الآن",
    tooLate: "مر على هذا السجل أكثر من 48 ساعة، فيبقى كما هو. أخبر عيادتك بما ينبغي تغييره.",
    tooEarly: "لم يحن موعد هذه الجلسة بعد. سجّلها في يومها.",
    toToday: "العودة إلى اليوم",
  },
  /** By the code of a log that was refused: what is the matter, then what to do. */
  refusals: {
    "not-found": "لا توجد جلسة كهذه.",
    "day-closed": "يمكنك تسجيل اليوم وأمس. أخبر عيادتك عن الأيام الأقدم.",
    "clock-ahead": "ساعة هذا الهاتف متقدمة. اضبطها، ثم أرسله من جديد.",
    "edit-closed": "يمكنك تغيير السجل خلال 48 ساعة. أخبر عيادتك بما ينبغي تغييره.",
    "no-program": "ليس لديك برنامج في ذلك اليوم.",
    "no-such-session": "ليس لديك جلسة كهذه في ذلك اليوم.",
  },
  /** The same for what a phone sends from its queue. @param days how late a log may be */
  tooLate: (days: number) =>
    `مر على هذا السجل أكثر من ${counted(days, aDay)}. أخبر عيادتك عن الأيام الأقدم.`,
  /** What a field says when its answer cannot be taken. */
  fields: {
    id: "هذه الصفحة قديمة. حمّلها من جديد، ثم احفظ.",
    noScore: "اختر رقمًا.",
    score: "اختر رقمًا من 0 إلى 10.",
    scoreOrNone: "اختر رقمًا، أو سجّل دون رقم.",
    status: "اذكر ما أنجزته.",
    effort: "اختر واحدًا.",
    reason: "اختر أحد الأسباب.",
  },
};

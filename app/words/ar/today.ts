import { aSession, counted } from "./numbers";

/** The today page. */
export const today = {
  title: "اليوم",
  greeting: {
    morning: (name: string) => `صباح الخير، ${name}`,
    afternoon: (name: string) => `طاب يومك، ${name}`,
    evening: (name: string) => `مساء الخير، ${name}`,
  },
  morning: {
    title: "كيف كان هذا الصباح؟",
    text: (weekday: string) => `سؤال واحد عن جلسة ${weekday}`,
  },
  yesterday: {
    title: "جلسة أمس لم تُسجَّل بعد",
    text: "ما زال بإمكانك تسجيلها اليوم",
  },
  start: "ابدأ",
  quickLog: "أنجزتها؟ سجّلها بلمسة واحدة",
  doExtra: "قم بجلسة إضافية",
  logExtra: "سجّل جلسة إضافية",
  logPain: "سجّل الألم",
  lastLogs: "آخر سجلاتك",

  /** One of several sessions of a day, alone and within a sentence. */
  place: (slot: number, of: number) => `الجلسة ${slot} من ${of}`,
  following: (slot: number, of: number) => `ثم الجلسة ${slot} من ${of}.`,
  /** A session that is logged. @param said what was done, within a sentence */
  logged: (slot: number, of: number, said: string) => `الجلسة ${slot} من ${of}: ${said}`,
  loggedExtra: (said: string) => `جلسة إضافية: ${said}`,
  hold: (score: number, ceiling: number) =>
    `كان آخر رقم لألمك اليوم ${score}. ابدأ حين يصبح ${ceiling} أو أقل.`,

  /** What was saved or taken back just now. */
  saved: {
    session: (said: string) => `حُفظ: ${said}.`,
    sessionWithPain: (said: string, score: number) => `حُفظ: ${said}، الألم ${score}.`,
    pain: (score: number) => `حُفظ: الألم ${score}.`,
    morning: (score: number) => `حُفظ: الألم ${score} هذا الصباح.`,
    undo: "تراجع",
    howItIsDone: "شاهد طريقة الأداء",
  },
  undone: {
    title: "تم التراجع",
    text: "حُذف السجل. يمكنك تسجيل الجلسة من جديد.",
  },
  removed: { title: "تم الحذف", text: "حُذف السجل." },

  /** A day without a due session, or without a program. */
  quiet: {
    discharged: {
      title: "انتهى علاجك",
      text: (clinician: string) => `إذا عادت المشكلة فاتصل بـ ${clinician}. سجلاتك تبقى هنا.`,
    },
    ended: {
      title: "انتهى برنامجك",
      text: (lastDay: string, clinician: string) =>
        `كان آخر يوم فيه ${lastDay}. ستعرف من ${clinician} الخطوة التالية. ما زال بإمكانك القيام بجلسة وتسجيلها.`,
    },
    anyDay: {
      title: "أنت تختار اليوم",
      text: "جلسة اليوم تُحسب لأسبوعك. ويوم الراحة لا بأس به أيضًا.",
    },
    fromMonday: {
      title: "يبدأ أسبوعك الأول يوم الاثنين",
      text: (times: string) => `بعدها ${times}، في أيام تختارها.`,
    },
    rest: { title: "يوم راحة", text: "لا جلسة اليوم. الراحة جزء من الخطة." },
    soon: {
      title: "يبدأ برنامجك قريبًا",
      text: (firstDay: string) => `اليوم الأول: ${firstDay}. لا شيء عليك فعله بعد.`,
    },
    stopped: {
      title: "ليس لديك برنامج الآن",
      text: (clinician: string) => `انتهى برنامجك الأخير. ستعرف من ${clinician} الخطوة التالية.`,
    },
    noProgram: {
      title: "لا برنامج بعد",
      text: (clinician: string) => `تمارينك التي يحددها ${clinician} ستظهر هنا.`,
    },
  },

  /** Says what is still to come; never what was lost. */
  week: {
    left: (left: number) => `أمامك ${counted(left, aSession, "جلستان")} هذا الأسبوع`,
    complete: "اكتمل أسبوعك",
    done: (done: number) => `${counted(done, aSession, "جلستان")} هذا الأسبوع`,
    title: "هذا الأسبوع",
    /** After the number of sessions done. */
    of: (due: number) => ` من ${due}`,
    /** Read out after "3 of 7". */
    sessions: ": جلسات أُنجزت كلها أو جزء منها",
    /** Read out for one day. @param mark "جزء منها" */
    day: (weekday: string, mark: string) => `${weekday}: ${mark}`,
  },
  /** In place of the session, while the program rests because of a sign that was reported. */
  pause: {
    title: "برنامجك متوقف مؤقتًا",
    /** Of somebody without a program. */
    reported: "أخبرتنا أن هناك ما يقلق",
    text: {
      red: "أخبرتنا بعلامة من علامات الطوارئ. إذا لم يفحصك أحد بعد فاطلب الإسعاف الآن. لا تمارين إلى أن تتحدث إليك عيادتك.",
      amber:
        "أخبرتنا بأمر ينبغي أن يفحصه أحد المختصين. إذا لم تتصل بعد فاتصل اليوم. لا تمارين إلى أن تتحدث إليك عيادتك.",
    },
    /** The same of a sign that the clinic asked for and noted. */
    noted: {
      title: "سُجّلت علامة تحذير",
      red: "سجّلت عيادتك علامة من علامات الطوارئ. إذا لم يكن أحد يساعدك فيها فاطلب الإسعاف الآن. لا تمارين إلى أن تتحدث إليك عيادتك.",
      amber:
        "سجّلت عيادتك علامة ينبغي أن يفحصها أحد المختصين. افعل ما قيل لك، أو اتصل اليوم. لا تمارين إلى أن تتحدث إليك عيادتك.",
    },
    decided: {
      title: "برنامجك في راحة اليوم",
      text: "قرّرت عيادتك كيف تتابع. اسألها إذا لم تكن متأكدًا.",
    },
    help: "ماذا أفعل؟",
  },
};

import { aMinute, anExercise, aSecond, aTime, counted } from "./numbers";

const sides = { LEFT: "الجهة اليسرى", RIGHT: "الجهة اليمنى" };
const secondsLeft = (seconds: number) => `بقيت ${counted(seconds, aSecond, "ثانيتان")}`;
const list = new Intl.ListFormat("ar");

/** The guided session, what comes before it, and a session in a few words. */
export const session = {
  title: "الجلسة",
  first: {
    title: "قبل جلستك الأولى",
    goOn: "تابع إلى الجلسة",
  },
  /** For a browser that runs no scripts. */
  toRead: {
    title: "جلستك",
    lead: "بالترتيب، وبجانبك ساعة.",
    log: "أنجزتها؟ سجّلها",
  },
  summary: (stretches: number, minutes: number) =>
    `${counted(stretches, anExercise, "تمرينان")}، حوالي ${counted(minutes, aMinute)}`,
  /** After a name: "الاندفاع على الجهة اليمنى". */
  onTheLeft: (name: string) => `${name} على الجهة اليسرى`,
  onTheRight: (name: string) => `${name} على الجهة اليمنى`,
  /** An exercise that the library does not know any more. */
  exercise: "تمرين",
  anExercise: "تمرين",
  /** A name of an exercise within a sentence. */
  inText: (name: string) => name,
  breathingCue: { in: "شهيق", out: "زفير" },

  sides,
  set: (set: number, of: number) => `المجموعة ${set} من ${of}`,
  hold: (hold: number, of: number) => `الثبات ${hold} من ${of}`,
  next: (parts: readonly string[]) => `التالي: ${parts.join("، ثم ")}`,
  nextSides: sides,
  nextSet: (set: number) => `المجموعة ${set}`,
  nextHold: (hold: number) => `الثبات ${hold}`,
  nextUnknown: "التمرين التالي",
  last: "الأخير",

  /** In place of a session, while the program rests. */
  programPaused: {
    title: "برنامجك متوقف مؤقتًا",
    text: "أخبرتنا أن هناك ما يقلق. لا تمارين إلى أن تتحدث إليك عيادتك.",
    help: "ماذا أفعل؟",
    save: "حفظ ما أنجزته قبل ذلك",
    toToday: "العودة إلى اليوم",
  },

  leave: "مغادرة الجلسة",
  help: "هناك ما يقلق",
  /** Read out before the place. */
  stretch: "التمرين ",
  place: (place: number, of: number) => `${place} من ${of}`,

  paused: "متوقف مؤقتًا",
  rest: "أرخِ واسترح",
  getReady: "خذ وضعيتك، ثم اضغط «ابدأ»",
  skip: "تخطٍّ",
  skipSet: "تخطي المجموعة",
  /** What was left out just now. */
  skipped: {
    set: (set: number, of: number) => `تم تخطي المجموعة ${set} من ${of}`,
    side: {
      LEFT: "تم تخطي الجهة اليسرى",
      RIGHT: "تم تخطي الجهة اليمنى",
      NONE: "تم التخطي",
    },
    exercise: (name: string) => `تم تخطي ${name}`,
    undo: "تراجع",
    alsoSide: { LEFT: "كل الجهة اليسرى", RIGHT: "كل الجهة اليمنى", NONE: "" },
    alsoExercise: (name: string) => `كل ${name}`,
  },
  starting: "نبدأ",
  /** Why an earlier run is not gone on with. */
  lost: {
    unreadable: {
      title: "تبدأ هذه الجلسة من جديد",
      text: "لا يمكن قراءة ما حفظه هذا الهاتف.",
    },
    changed: {
      title: "تغير برنامجك",
      text: "تبدأ هذه الجلسة من جديد. آلمك شيء قبلها؟ سجّله في «سجّل الألم».",
      log: "سجّل ما أنجزته من القديم. الجديد من الجلسة القادمة.",
    },
  },
  tooPainful: "ألم شديد",
  start: "ابدأ",
  resume: "متابعة",
  goOn: "متابعة",
  done: "تم",
  pause: "إيقاف مؤقت",

  timer: {
    rest: "ثانية راحة",
    restSpoken: (left: number) => `راحة، ${secondsLeft(left)}`,
    times: "مرات، بسرعتك أنت",
    timesSpoken: (times: number) => counted(times, aTime),
    toHold: "ثانية ثبات",
    of: (total: number) => `ثانية من ${total}`,
    leftOf: (left: number, total: number) => `${secondsLeft(left)} من ${total}`,
  },
  /** Read out loud. @param where "الاندفاع، الجهة اليمنى، المجموعة 1 من 2" */
  spoken: {
    ready: (where: string) => `${where}. خذ وضعيتك، ثم اضغط «ابدأ».`,
    repeat: (where: string, times: number) =>
      `${where}. كرر ${counted(times, aTime)}، ثم اضغط «تم».`,
    hold: (where: string, seconds: number) => `${where}. اثبت ${counted(seconds, aSecond)}.`,
    left: (seconds: number) => `${secondsLeft(seconds)}.`,
    rest: "تم. استرح.",
    paused: "متوقف مؤقتًا.",
    allDone: "انتهت التمارين.",
  },

  leaving: {
    title: "أتغادر هذه الجلسة؟",
    text: (clinician: string) =>
      `ما أنجزته يبقى على هذا الهاتف. لا يصل إلى ${clinician} قبل أن تحفظ.`,
    stay: "متابعة",
    log: "توقف وسجّل ما أنجزته",
    later: "غادر وتابع لاحقًا",
  },
  painful: {
    howMuch: (exercise: string) => `كم كان الألم في تمرين ${exercise}؟`,
    goOn: (next: string) => `تابع إلى ${next}`,
    end: "إنهاء الجلسة هنا",
    back: (exercise: string) => `العودة إلى ${exercise}`,
    /** Nothing is sent before the log is saved. */
    notYet: (clinician: string) => `يبقى على هذا الهاتف حتى يُرسل، ثم يراه ${clinician}.`,
  },
  after: {
    about: "بعد جلستك مباشرة",
    over: "انتهت الجلسة. سجّلها.",
    whySkipped: (names: readonly string[]) => `لم يكتمل: ${list.format(names)}. لماذا؟`,
    again: "ابدأ من جديد",
  },
  /** Before what was done is thrown away. */
  startAgain: {
    question: "أتبدأ من جديد؟",
    text: "ما أنجزته غير محفوظ، وسيحذف.",
    keep: "إبقاء",
    go: "ابدأ من جديد",
  },
  drop: {
    question: "أتحذف هذه الجلسة؟",
    text: "ما أنجزته غير محفوظ، وسيحذف.",
    keep: "إبقاء",
    go: "حذف",
  },
  /** A session that waits on this phone. */
  unsaved: {
    today: "جلسة اليوم لم تحفظ بعد",
    yesterday: "جلسة أمس لم تحفظ بعد",
    notSaved: "لم يحفظ بعد",
    done: (done: number, of: number) => `التمارين المنجزة: ${done} من ${of}`,
    pain: (score: number) => `الألم ${score}`,
    goOn: "متابعة",
    save: "حفظ ما أنجزته",
    saveLog: "حفظ السجل",
    again: "ابدأ من جديد",
    drop: "حذف",
  },

  /** A drawn figure, for whoever does not see it. */
  figure: {
    /** Paired parts of the body are feminine, and so are these: "الساق اليمنى". */
    left: "اليسرى",
    right: "اليمنى",
    movement: (start: string, middle: string | undefined, end: string) =>
      `من: ${start}${middle === undefined ? "" : ` ثم: ${middle}`} إلى: ${end}`,
    pause: "إيقاف",
    play: "تشغيل",
    /** Read out after "Pause" and "Play". */
    theMovement: " الحركة",
  },
};

import { aSecond, counted } from "./numbers";

/** What the guided session says besides the words of ./session; the page hands it on in finished sentences. */
export const player = {
  settings: {
    open: "الصوت والإيقاع",
    title: "الصوت والإيقاع",
    kept: "يتذكر هذا الهاتف ما تختاره.",
    close: "العودة إلى الجلسة",
    tells: "ما الذي ينبّهك إلى كل تغيير",
    sound: "صوت",
    vibration: "اهتزاز",
    noVibration: "لا يستطيع هذا الهاتف الاهتزاز من صفحة.",
    voice: "كلام منطوق",
    /** @param language by its own name, "العربية" */
    noVoice: (language: string) =>
      `لا يوجد على هذا الهاتف صوت للغة ${language}. يحل الصوت والاهتزاز محله.`,
    pace: "الإيقاع",
    goesOn: "المتابعة تلقائيًا",
    goesOnHelp: (position: number, repetition: number) =>
      `زر «ابدأ» في صفحة «اليوم» يبدأ الجلسة فورًا، ولا حاجة إلى لمسات بين مرات الثبات. لديك ${counted(position, aSecond)} لتغيير الوضعية، و${counted(repetition, aSecond)} لكل تكرار لا يحتاج إلى ثبات أطول.`,
    isSlower: "أبطأ",
    isSlowerHelp: "وقت أطول للتكرارات ولتغيير الوضعية. تبقى مدة الثبات كما هي.",
    hasLongerRests: "راحة أطول",
    hasLongerRestsHelp: (seconds: number) => `${counted(seconds, aSecond)} إضافية بين المجموعات.`,
    hasNoTimer: "دون مؤقت",
    hasNoTimerHelp: "لا عدّ تنازلي. تضغط «تم» بعد كل مجموعة.",
  },
  howTo: { open: "طريقة الأداء", close: "العودة إلى الجلسة" },
  /** Before an exercise begins by itself. */
  position: "خذ وضعيتك",
  /** Below the seconds that are left until then. */
  thenHold: (seconds: number) => `ثم اثبت ${counted(seconds, aSecond)}`,
  /** Below the repetitions that are left. */
  each: (seconds: number) => `مرات، كل منها ${counted(seconds, aSecond)}`,
  /** Said out loud. */
  cues: {
    side: "بدّل الجهة.",
    exercise: "التمرين التالي.",
    /** In a rest that waits for a tap. */
    goOn: "اضغط «متابعة» عند استعدادك.",
  },
  /** Where the network went away before the whole page had come. */
  missing: {
    title: "لم يُحمَّل جزء من هذه الصفحة.",
    kept: "لا يوجد اتصال. ما فعلته محفوظ على هذا الهاتف.",
    silent: "لا يوجد اتصال، لذلك لا صوت ولا كلام ولا اهتزاز. الجلسة مستمرة مع ذلك.",
    again: "حاول مرة أخرى",
  },
  painful: {
    /** Once the number is stored at the clinic. */
    stored: (clinician: string) => `وصل هذا الآن إلى ${clinician}.`,
    /** The same after care has ended: nobody is asked to look at it. */
    inRecord: "هذا محفوظ الآن في سجلك.",
    easier: (exercise: string) => `تمرين أسهل: ${exercise}`,
    ask: "هل ينطبق عليك شيء من هذا؟",
    yes: "نعم، أو لست متأكدًا",
  },
  /** After the name of an exercise in a log. */
  doneAs: (exercise: string, easier: string) => `${exercise}، أُدي بشكل أسهل: ${easier}`,
};

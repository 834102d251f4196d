/** Pain: the scale, the form around one number, and pain apart from a session. */
export const pain = {
  /** NPRS: the words of the scale's ends and middle, by score. */
  anchors: { 0: "لا ألم", 5: "متوسط", 10: "أسوأ ألم يمكن تخيله" } as Record<number, string>,
  /** Read out for a score that has an anchor. */
  anchored: (score: number, anchor: string) => `${score}، ${anchor}`,
  showFaces: "إظهار الوجوه",
  nothingPicked: {
    title: "لم نختر لك شيئًا",
    body: "اختر المناسب. لست متأكدًا؟ خذ أول ما خطر لك.",
  },
  whenToStop: "هناك ما يقلق",

  /** Where the trouble is; the condition is in the clinician's own words. */
  where: {
    LEFT: (condition: string) => `${condition}، يسار`,
    RIGHT: (condition: string) => `${condition}، يمين`,
    BOTH: (condition: string) => `${condition}، الجهتان`,
    CENTRAL: (condition: string) => `${condition}، في الوسط`,
  },
  howMuch: {
    now: "كم ألمك الآن؟",
    after: "كم ألمك بعدها؟",
    before: "كم كان ألمك قبل أن تبدأ؟",
    morning: "كم كان ألمك هذا الصباح؟",
    /** @param day "الأربعاء" */
    morningOf: (day: string) => `كم كان ألمك صباح ${day}؟`,
  },
  addBefore: "أضف الرقم قبل البدء",
  remarks: "ملاحظة",
  /** Beside the name of a question that can be left out. */
  optional: "اختياري",
  remarksHint: (clinician: string) => `هل من شيء تقوله لـ ${clinician}؟`,
  saveInstead: "حفظ هذا بدلًا منه",
  save: "حفظ",
  pickFirst: "للحفظ: اختر رقمًا أولًا",

  apart: {
    title: "سجّل الألم",
    about: "سجل الألم",
    aboutChange: "سجل الألم، تغيير",
    where: "أين الألم؟",
    noAnswer: "دون إجابة",
  },
  morning: {
    title: "كيف كان هذا الصباح؟",
    about: (weekday: string) => `صباح اليوم التالي لجلسة ${weekday}`,
  },
};

/** What a patient reads after a pain answer. The colour's name is part of the words. */
export const guidance = {
  green: { title: "أخضر: تابع كما هو مخطط.", body: "" },
  /** Amber during or after a stretch. */
  easeOff: (greenMax: number) => ({
    title: "برتقالي: خفّف قليلًا.",
    body: `في المرة القادمة قلّل عمق الإطالة أو مدة الثبات. ينبغي أن يهدأ الألم إلى ${greenMax} أو أقل بحلول صباح الغد.`,
  }),
  /** Amber where there is no stretch to ease. */
  goGently: (greenMax: number, ceiling: number) => ({
    title: "برتقالي: تمرّن برفق اليوم.",
    body: `لا تتعمّق في الإطالة، وأوقف أي تمرين يرفع ألمك فوق ${ceiling}. يمكنك المتابعة كما هو مخطط عند ${greenMax} أو أقل.`,
  }),
  /** Red during a stretch. @param seen who sees the number, and when */
  stop: (seen: string) => ({
    title: "أحمر: أوقف هذا التمرين اليوم.",
    body: `${seen} ${NUMBNESS}`,
  }),
  /** Red after the session. */
  stopNextTime: (clinician: string, seen: string) => ({
    title: "أحمر: أوقف التمرين الذي سبّب هذا الألم.",
    body: `اتركه إلى أن تسأل ${clinician}. ${seen} ${NUMBNESS}`,
  }),
  /** Red where there is no stretch to stop. */
  leaveIt: (ceiling: number, seen: string) => ({
    title: "أحمر: اترك التمارين الآن.",
    body: `ابدأ من جديد حين يصبح الألم ${ceiling} أو أقل. ${seen} ${NUMBNESS}`,
  }),
  /** Who sees a red number, and when: a clinic looks at its list when it is open. */
  seen: {
    /** Before it is saved, and after. */
    whenSaved: (clinician: string) => `عند حفظه ينتقل إلى قائمة ${clinician}. ${NOT_WATCHED}`,
    saved: (clinician: string) => `هو الآن في قائمة ${clinician}. ${NOT_WATCHED}`,
    /** A number from before a session is in the log, and on no list. */
    before: (clinician: string) => `يظهر الرقم في سجلك أمام ${clinician}. ${NOT_WATCHED}`,
    /** After the end of the treatment only a high number goes on the list. */
    dischargedWhenSaved: (clinician: string, limit: number) =>
      `انتهى علاجك. لا ينتقل إلى قائمة ${clinician} إلا الرقم ${limit} فما فوق. ${CALL}`,
    dischargedSaved: (clinician: string) =>
      `انتهى علاجك، لكن الرقم الآن في قائمة ${clinician}. ${CALL}`,
    dischargedUnseen: (clinician: string) =>
      `انتهى علاجك، لذلك لا يُرسَل الرقم إلى ${clinician}. ${CALL}`,
  },
};

const NOT_WATCHED = "لا أحد يراقب السجلات على مدار الساعة.";
const CALL = `${NOT_WATCHED} اتصل بالعيادة إذا كنت قلقًا.`;
const NUMBNESS = "إذا شعرت بخدر أو ضعف في ساقك فافتح «هناك ما يقلق».";

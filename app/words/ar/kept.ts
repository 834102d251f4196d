/** What a patient reads after their discharge; finished on the server. */
export const kept = {
  title: "ما يبقى معك",
  /** Nobody waits for a log. */
  text: "تمارين لك، تقوم بها في الوقت الذي يناسبك. لا حاجة إلى تسجيل شيء.",
  from: (clinician: string) => `من ${clinician}`,
  howTo: (exercise: string) => `طريقة أداء ${exercise}`,
  letter: "اقرأ الرسالة الموجهة إلى طبيبك",
  letterPage: { title: "رسالة إلى طبيبك", print: "طباعة" },
};

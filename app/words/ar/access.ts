/** Who is let in to a record, told to whom it belongs. */
export const access = {
  title: "من يمكنه التسجيل نيابة عنك وقراءة سجلك",
  titleOf: (firstName: string) => `من يمكنه التسجيل نيابة عن ${firstName} وقراءة السجل`,
  self: (name: string) => `${name}، شخصيًا`,
  carer: (name: string, since: string) => `${name}، لرعايتك، منذ ${since}`,
  carerOf: (name: string, since: string) => `${name}، منذ ${since}`,
  wrong: "هل هنا شخص لا ينبغي أن يكون؟ أخبر عيادتك: يمكنها إنهاء ذلك فورًا.",
  /** Above the page of warning signs, for whoever looks after somebody. */
  about: (firstName: string) => `عن ${firstName}`,
};

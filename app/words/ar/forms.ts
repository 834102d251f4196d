/** Parts that several forms share, and what a field says when it cannot be taken (FieldTexts in lib/schemas). */
export const forms = {
  email: "البريد الإلكتروني",
  password: "كلمة المرور",
  showTyped: "إظهار ما أكتبه",
  newPasswordHelp: (min: number) => `عدد الأحرف: ${min} على الأقل.`,
  timeZone: "المنطقة الزمنية",
  timeZoneHelp: "هي التي تحدد متى يبدأ يومك ومتى ينتهي.",
  downloadCsv: "تنزيل CSV",
  /** Above the lines that name the fields of a form that was not taken. */
  notSaved: (count: number) => `لم يُحفظ. عدد ما ينبغي تصحيحه: ${count}.`,
  deviceZone: {
    title: (device: string, account: string) =>
      `هذا الجهاز مضبوط على ${device}، وحسابك على ${account}.`,
    text: "تبدأ أيامك وتنتهي حسب الحساب.",
    use: (device: string) => `استخدام ${device}`,
  },
  /** Above a form that is filled in again after its writer had to sign in. */
  shownAgain: {
    title: "لم يُحفظ بعد",
    text: "ما كتبته ظهر هنا من جديد. راجعه، ثم احفظه.",
  },
  fields: {
    tooLong: (max: number) => `الحد الأقصى للأحرف: ${max}.`,
    hidden: "يحتوي هذا على رموز لا تُرى أو تقلب اتجاه النص. اكتبه من جديد.",
    email: {
      missing: "أدخل عنوان بريد إلكتروني.",
      tooLong: (max: number) => `الحد الأقصى لأحرف عنوان البريد: ${max}.`,
      malformed: "أدخل عنوان بريد مثل name@example.org.",
    },
    timeZone: {
      missing: "اختر منطقة زمنية.",
      unknown: "اختر منطقة زمنية من القائمة.",
    },
  },
};

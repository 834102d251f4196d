/** Parts that several forms share, and what a field says when it cannot be taken (FieldTexts in lib/schemas). */
export const forms = {
  email: "البريد الإلكتروني",
  password: "كلمة المرور",
  showTyped: "إظهار ما أكتبه",
  newPasswordHelp: (min: number) => `الحد الأدنى للأحرف: ${min}.`,
  timeZone: "المنطقة الزمنية",
  timeZoneHelp: "حسبها تبدأ أيامك وتنتهي.",
  downloadCsv: "تنزيل CSV",
  /** Above the lines that name the fields of a form that was not taken. */
  notSaved: (count: number) => `لم يحفظ. للتصحيح: ${count}.`,
  deviceZone: {
    title: (device: string, account: string) => `هذا الجهاز على ${device}، وحسابك على ${account}.`,
    text: "تبدأ أيامك وتنتهي حسب الحساب.",
    use: (device: string) => `استخدام ${device}`,
  },
  /** Above a form that is filled in again after its writer had to sign in. */
  shownAgain: {
    title: "لم يحفظ بعد",
    text: "ما كتبته هنا من جديد. راجعه، ثم احفظه.",
  },
  fields: {
    tooLong: (max: number) => `الحد الأقصى للأحرف: ${max}.`,
    hidden: "فيه رموز لا ترى. اكتبه من جديد.",
    email: {
      missing: "أدخل بريدك الإلكتروني.",
      tooLong: (max: number) => `الحد الأقصى للأحرف: ${max}.`,
      malformed: "أدخل بريدك مثل name@example.org.",
    },
    timeZone: {
      missing: "اختر منطقة زمنية.",
      unknown: "اختر منطقة زمنية من القائمة.",
    },
  },
};

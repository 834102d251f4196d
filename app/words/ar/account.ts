/** Sign-in, sign-up, and the patient's own account. */
export const account = {
  signIn: "تسجيل الدخول",
  signOut: "تسجيل الخروج",
  forgot: "نسيت كلمة المرور؟",
  newClinic: "عيادة جديدة؟",
  createClinic: "أنشئ عيادتك",
  enterEmail: "أدخل بريدك الإلكتروني.",
  enterPassword: "أدخل كلمة المرور.",
  noMatch: "البريد وكلمة المرور لا يطابقان حسابًا.",
  /** Above the sign-in form, when a form came in after its writer's sign-in had ended. */
  held: {
    shown: "انتهى دخولك فلم يحفظ ما كتبته. سجّل الدخول: يظهر هنا من جديد لتحفظه.",
    tooLong: "انتهى دخولك فلم يحفظ ما كتبته، وهو أطول من أن يبقى. ارجع وانسخه.",
  },
  signUp: {
    lead: "أضف مرضاك. البيانات على هذا الخادم.",
    name: "اسمك",
    enterName: "أدخل اسمك.",
    clinicName: "اسم العيادة",
    enterClinicName: "أدخل اسم العيادة.",
    phone: "هاتف العيادة",
    phoneHelp: "ليتصل بك المرضى. اختياري.",
    send: "إنشاء العيادة",
    hasAccount: "لديّ حساب",
    taken: "لهذا البريد حساب. سجّل الدخول، أو استخدم غيره.",
  },
  me: {
    title: "حسابي",
    zoneSaved: "حُفظت المنطقة الزمنية",
    saveZone: "حفظ المنطقة الزمنية",
    lastLogs: "آخر سجلاتك",
    name: "الاسم",
    physiotherapist: "المعالج",
    clinic: "العيادة",
    wrong: "أفي هذا خطأ؟ أخبر عيادتك.",
  },
};

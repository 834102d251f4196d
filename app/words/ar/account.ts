/** Sign-in, sign-up, and the patient's own account. */
export const account = {
  signIn: "تسجيل الدخول",
  signOut: "تسجيل الخروج",
  forgot: "نسيت كلمة المرور؟",
  newClinic: "عيادة جديدة؟",
  createClinic: "أنشئ عيادتك",
  enterEmail: "أدخل عنوان بريدك الإلكتروني.",
  enterPassword: "أدخل كلمة المرور.",
  noMatch: "البريد الإلكتروني وكلمة المرور لا يطابقان أي حساب. تحقق منهما وحاول مرة أخرى.",
  /** Above the sign-in form, when a form came in after its writer's sign-in had ended. */
  held: {
    shown:
      "انتهى تسجيل دخولك، لذلك لم يُحفظ ما كتبته. سجّل الدخول: سيظهر هنا من جديد لتراجعه وتحفظه.",
    tooLong:
      "انتهى تسجيل دخولك، لذلك لم يُحفظ ما كتبته، وهو أطول من أن نحتفظ به حتى تسجّل الدخول. ارجع إليه وانسخه أولًا.",
  },
  signUp: {
    lead: "يمكنك إضافة المرضى فورًا. تبقى البيانات على هذا الخادم.",
    name: "اسمك",
    enterName: "أدخل اسمك.",
    clinicName: "اسم العيادة",
    enterClinicName: "أدخل اسم العيادة.",
    phone: "هاتف العيادة",
    phoneHelp: "يراه المرضى حيث يُطلب منهم الاتصال بك. يمكن تركه فارغًا.",
    send: "إنشاء العيادة",
    hasAccount: "لديّ حساب",
    taken: "لهذا البريد حساب من قبل. سجّل الدخول، أو استخدم عنوانًا آخر.",
  },
  me: {
    title: "حسابي",
    zoneSaved: "حُفظت المنطقة الزمنية",
    saveZone: "حفظ المنطقة الزمنية",
    lastLogs: "آخر سجلاتك",
    name: "الاسم",
    physiotherapist: "مسؤول علاجك الطبيعي",
    clinic: "العيادة",
    wrong: "هل شيء من هذا خطأ؟ أخبر عيادتك.",
  },
};

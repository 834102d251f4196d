import { anHour } from "./counted";
import { aDay, counted } from "./numbers";

/** @param name first name; "" where there is none */
const hello = (name: string) => (name === "" ? "مرحبًا" : `مرحبًا ${name}`);

/** Mails: subject, and plain text with its lines as they should appear. A clinic's name comes quoted (words/quoted-name). */
export const mails = {
  /** Around what somebody called something. */
  quotes: { open: "«", close: "»" },
  invitation: {
    subject: "دعوتك إلى Supple",
    text: (clinic: string, link: string, days: number) => `مرحبًا،

تدعوك ${clinic} إلى Supple، صفحة برنامجك المنزلي.
افتح هذا الرابط واختر كلمة مرور:

${link}

يعمل الرابط مرة واحدة وينتهي بعد ${counted(days, aDay)}.
لا تعرف هذه العيادة؟ إذن لا تفعل شيئًا: دونك لا يفتح الرابط أي حساب.
`,
    carerText: (clinic: string, link: string, days: number) => `مرحبًا،

تدعوك ${clinic} إلى Supple، حيث يمكنك تسجيل التمارين المنزلية لشخص ترعاه.
افتح هذا الرابط لتبدأ:

${link}

يعمل الرابط مرة واحدة وينتهي بعد ${counted(days, aDay)}.
لا تعرف هذه العيادة؟ إذن لا تفعل شيئًا: دونك لا يفتح الرابط شيئًا.
`,
  },
  addressChanged: {
    subject: "عنوان جديد لتسجيل دخولك إلى Supple",
    text: (clinic: string) => `مرحبًا،

غيّرت ${clinic} عنوان البريد الإلكتروني الذي تسجّل الدخول به إلى Supple. بقيت كلمة مرورك كما كانت.
أُرسلت هذه الرسالة إلى العنوان الذي كان معتمدًا حتى الآن.

لم تطلب هذا؟ إذن اتصل بالعيادة.
`,
  },
  secondFactor: {
    subject: "تغيير في طريقة تسجيل دخولك",
    text: (what: string, address: string) => `مرحبًا،

${what}

هل كنت أنت؟ إذن لا شيء عليك فعله. وإلا فسجّل الدخول وغيّر كلمة مرورك وانظر ما هو معدّ:

${address}

أو اتصل بعيادتك.
`,
    /** To whoever can no longer get in otherwise. */
    textOfReset: (address: string) => `مرحبًا،

ألغت عيادتك الخطوة الثانية من تسجيل دخولك، لأنك فقدت هاتفك ورموزك. سُجّل خروجك من كل مكان. سجّل الدخول بكلمة مرورك، وأعدّ الخطوة الثانية من جديد:

${address}

لم تطلب هذا؟ إذن اتصل بعيادتك.
`,
    codeUsed: (left: number) =>
      `استُخدم أحد رموز الاسترداد لديك في Supple بدلًا من رمز من التطبيق. عدد الرموز المتبقية: ${left}.`,
    whats: {
      "app-added": "أُضيف تطبيق مصادقة إلى تسجيل دخولك في Supple.",
      "app-removed": "أُزيل تطبيق المصادقة من تسجيل دخولك في Supple.",
      "codes-made": "أُنشئت رموز استرداد جديدة لتسجيل دخولك في Supple. الرموز السابقة لم تعد تعمل.",
      "passkey-added": "أُضيف مفتاح مرور إلى تسجيل دخولك في Supple.",
      "passkey-removed": "أُزيل مفتاح مرور من تسجيل دخولك في Supple.",
    },
  },
  /** Neither says at which clinic: whoever reads it may not be the person. */
  reset: {
    subject: "اختر كلمة مرور جديدة لحسابك في Supple",
    text: (link: string) => `مرحبًا،

طلب شخص كلمة مرور جديدة لحساب Supple المرتبط بهذا العنوان.
افتح هذا الرابط واختر واحدة:

${link}

يعمل الرابط مرة واحدة، لمدة ساعة.
لم تكن أنت؟ إذن لا تفعل شيئًا: تبقى كلمة مرورك كما هي.
`,
  },
  passwordChanged: {
    subject: "تغيرت كلمة مرورك في Supple",
    text: (link: string) => `مرحبًا،

تغيرت كلمة مرور حسابك في Supple، وأُنهيت كل عمليات تسجيل الدخول الأخرى.

لم تكن أنت؟ إذن اختر كلمة جديدة فورًا، وأخبر عيادتك:

${link}
`,
  },
  /** Nothing of what was typed stands in these: whoever asked may be a stranger who wants us to send their words. */
  signUp: {
    subject: "عيادتك على Supple",
    text: (link: string, hours: number) => `مرحبًا،

طلب شخص إنشاء عيادة على Supple بهذا العنوان.
افتح هذا الرابط واكتب كلمة المرور التي طُلبت بها:

${link}

يعمل الرابط مرة واحدة وينتهي بعد ${counted(hours, anHour)}.
لم تكن أنت؟ إذن لا تفعل شيئًا: دونك لا يُنشأ أي حساب.
`,
    subjectKnown: "لديك حساب في Supple",
    textKnown: (signIn: string, reset: string) => `مرحبًا،

طلب شخص إنشاء عيادة على Supple بهذا العنوان، وله حساب من قبل. سجّل الدخول:

${signIn}

نسيت كلمة المرور؟ اختر كلمة جديدة:

${reset}

لم تكن أنت؟ إذن لا تفعل شيئًا: يبقى حسابك كما هو.
`,
  },
  emailChange: {
    subject: "عنوان آخر لحسابك في Supple",
    textNew: (link: string, hours: number) => `مرحبًا،

يريد شخص يسجّل الدخول إلى Supple استخدام هذا العنوان من الآن.
إذا كنت أنت فافتح هذا الرابط ووافق:

${link}

ينتهي الرابط بعد ${counted(hours, anHour)}.
لم تكن أنت؟ إذن لا تفعل شيئًا: لن يُستخدم هذا العنوان.
`,
    textOld: (link: string, hours: number) => `مرحبًا،

يريد شخص تسجيل الدخول إلى حسابك في Supple بعنوان آخر، وليس بهذا العنوان.
افتح هذا الرابط لتوافق، أو لتقول إنه لم يكن أنت:

${link}

ينتهي بعد ${counted(hours, anHour)}. دون موافقتك لا يتغير شيء.
`,
    textTold: (clinic: string) => `مرحبًا،

طلبت ${clinic} عنوان بريد آخر لتسجيل دخولك إلى Supple، لأن البريد لم يصلك على هذا العنوان. يُعتمد بعد فتح الرابط المرسل إليه؛ وعندها يسجل خروجك من كل مكان.

لم تطلب هذا، أو يصلك هذا البريد فعلًا؟ إذن اتصل بالعيادة فورًا.
`,
    subjectProof: "أثبت عنوانك في Supple",
    textProof: (link: string, hours: number) => `مرحبًا،

يسجّل شخص الدخول إلى Supple بهذا العنوان.
إذا كنت أنت فافتح هذا الرابط ووافق:

${link}

ينتهي الرابط بعد ${counted(hours, anHour)}. لم تكن أنت؟ إذن لا تفعل شيئًا.
`,
    subjectTaken: "لديك حساب في Supple",
    textTaken: (signIn: string) => `مرحبًا،

يريد شخص استخدام هذا العنوان لحساب آخر في Supple. وله حساب من قبل، لذلك لم يتغير شيء.
إذا كنت أنت فسجّل الدخول به:

${signIn}
`,
  },
  /** To staff. No name and no health word: a mail may be read by anybody. */
  needed: {
    subject: "شخص في قائمتك يحتاج إليك",
    text: (address: string) => `شخص في قائمتك يحتاج إليك. سجّل الدخول لترى:

${address}
`,
    subjectUnopened: "شخص في عيادتك يحتاج إليك",
    textUnopened: (
      address: string,
    ) => `شخص في عيادتك يحتاج إليك، ولم ينظر أحد في ذلك بعد. سجّل الدخول لترى:

${address}
`,
  },
  /** To a colleague who is asked to join the staff. */
  staffInvitation: {
    subject: (clinic: string) => `انضم إلى ${clinic} على Supple`,
    text: (name: string, clinic: string, link: string, days: number) => `${hello(name)}،

تطلب منك ${clinic} الانضمام إلى فريقها على Supple. افتح هذا الرابط لتبدأ:

${link}

يعمل الرابط مرة واحدة وينتهي بعد ${counted(days, aDay)}.
لا تعرف هذه العيادة؟ إذن لا تفعل شيئًا: دونك لا يفتح الرابط شيئًا.
`,
  },
  /** Not what it says: a mail may be read by anybody. */
  message: {
    subject: "رسالة من عيادتك تنتظرك",
    text: (name: string, clinic: string, address: string) => `${hello(name)}،

كتبت إليك ${clinic}. سجّل الدخول لتقرأ:

${address}

الردود على هذا البريد لا تصل إلى أحد. لا أحد يراقب الرسائل على مدار الساعة: إذا كان الأمر لا يحتمل الانتظار فاتصل بالعيادة.
`,
  },
  /** Not what is asked. */
  questions: {
    subject: "أسئلة من عيادتك تنتظرك",
    text: (name: string, clinic: string, address: string) => `${hello(name)}،

لدى ${clinic} أسئلة لك. سجّل الدخول لتجيب عنها في الوقت الذي يناسبك:

${address}

الردود على هذا البريد لا تصل إلى أحد. إذا كان هناك أمر لا يحتمل الانتظار فاتصل بالعيادة.
`,
  },
  secondFactorReminder: {
    subject: "خطوة أخرى لتسجيل دخولك",
    text: (name: string, date: string, address: string) => `${hello(name)}،

ابتداءً من ${date} تطلب عيادتك خطوتين عند تسجيل الدخول إلى Supple. لديك كلمة مرور فقط.
سجّل الدخول قبل ذلك وأعدّ الخطوة الثانية في الإعدادات، الأمان:

${address}
`,
  },
  clinicianChanged: {
    subject: (clinic: string) => `أخبار من ${clinic}`,
    text: (name: string, colleague: string, clinic: string) => `${hello(name)}،

ابتداءً من اليوم تنتقل رعايتك في ${clinic} إلى ${colleague || "أحد الزملاء"}. يستمر برنامجك كما هو.
`,
  },
};

import { isolated } from "~/words/as-written";
import { onceMore } from "./counted";
import { counted } from "./numbers";

/** What the link of an invitation shows. Said on the server: its finished texts alone reach a browser. */
export const invitation = {
  title: "دعوتك",
  welcome: (firstName: string) => `أهلًا، ${firstName}`,
  lead: (clinic: string) =>
    `تدعوك ${isolated(clinic)}. اختر كلمة مرور، ثم تصل إلى تمارينك بلمسة واحدة.`,
  carerLead: (clinic: string, firstName: string) =>
    `تدعوك ${isolated(clinic)} إلى التسجيل نيابة عن ${firstName} ضمن رعايتك. اختر كلمة مرور أولًا.`,
  email: "عنوان تسجيل دخولك",
  send: "احفظ وابدأ",
  confirm: {
    lead: (clinic: string) =>
      `تدعوك ${isolated(clinic)}. أنت مسجَّل الدخول: اقبل الدعوة بلمسة واحدة.`,
    carerLead: (clinic: string, firstName: string) =>
      `تدعوك ${isolated(clinic)} إلى التسجيل نيابة عن ${firstName} ضمن رعايتك.`,
    year: "سنة الميلاد",
    ownYearHelp: "سنة ميلادك أنت، مثل 1980: تتأكد العيادة بها من أن هذا سجلك.",
    yearHelp: (firstName: string) =>
      `سنة ميلاد ${firstName}، مثل 2014: تتأكد العيادة بها من معرفة كل منكما بالآخر.`,
    enterYear: "أدخل السنة بأربعة أرقام.",
    send: "قبول الدعوة",
  },
  wrongYear: (triesLeft: number) =>
    `سنة الميلاد لدى العيادة مختلفة. يمكنك المحاولة ${counted(triesLeft, onceMore)} بعد.`,
  signIn: {
    title: "سجّل الدخول لقبول الدعوة",
    lead: (clinic: string, firstName: string) =>
      `الدعوة من ${isolated(clinic)} إلى ${firstName}. للعنوان الذي أُعدّت له حساب: سجّل الدخول به، ثم تعود إلى هنا.`,
    orMail: "لا تعرف عن حساب؟ افتح إذن الرابط الموجود في الرسالة البريدية.",
    go: "تسجيل الدخول",
  },
  ownAccount: "لديّ حساب بهذا العنوان",
  another: {
    title: "هذه الدعوة لشخص آخر",
    lead: (clinic: string) =>
      `أُعدّت لعنوان غير الذي سجّلت الدخول به. هل هي لك رغم ذلك؟ اطلب من ${isolated(clinic)} أن تدعو عنوان حسابك. أليست لك؟ سجّل الخروج، ودع الشخص الآخر يفتح الرابط من جديد.`,
    signOut: "تسجيل الخروج",
  },
  used: {
    title: "استُخدمت هذه الدعوة",
    lead: (clinic: string) =>
      `قبل أحدهم دعوة ${isolated(clinic)}. هل كنت أنت؟ سجّل الدخول. ألم تكن أنت؟ أخبر العيادة: يمكنها إلغاء ذلك.`,
  },
  ended: {
    title: "انتهت هذه الدعوة",
    lead: (clinic: string, endedOn: string) =>
      `انتهت في ${endedOn}. اطلب من ${isolated(clinic)} دعوة جديدة.`,
  },
  withdrawn: {
    title: "سُحبت هذه الدعوة",
    lead: (clinic: string) => `سحبتها ${isolated(clinic)}. اسأل هناك إذا كنت تتوقع أن تعمل.`,
  },
  closed: {
    title: "أُغلقت هذه الدعوة",
    lead: (clinic: string) =>
      `كانت سنة الميلاد خاطئة ثلاث مرات. اطلب من ${isolated(clinic)} دعوة جديدة.`,
  },
  gone: "استُخدمت هذه الدعوة أو انتهت. سجّل الدخول، أو اطلب من العيادة دعوة جديدة.",
  taken: "لهذا العنوان حساب. سجّل الدخول، ثم افتح الرابط من جديد.",
  notFor: "هذه الدعوة لشخص غير صاحب الدخول الحالي.",
  noticeChanged: "غيّرت العيادة إشعار الخصوصية قبل قليل. افتح الرابط من جديد لتقرأه.",
};

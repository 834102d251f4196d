import { isolated } from "~/words/as-written";
import { ltr } from "./counted";
import { aDay, type Counted, counted } from "./numbers";

const aLog: Counted = ["سجل", "سجل واحد", "سجلين", "سجلات", "سجلًا"];
const logs = (n: number, two?: string) => counted(n, aLog, two);

/** The phone without a connection: what is kept on it, what waits, and what became of it. */
export const offline = {
  title: "على هذا الهاتف",
  /** Beside an answer that was just kept. */
  kept: {
    title: "حُفظ على هذا الهاتف",
    text: (clinic: string) => `يصل إلى ${isolated(clinic)} حين يعود الاتصال.`,
  },
  /** The line above a patient's pages. */
  line: {
    waiting: (n: number) => `محفوظ على هذا الهاتف وبانتظار الإرسال: ${logs(n, "سجلان")}.`,
    goes: "تُرسل إلى العيادة حين يعود الاتصال.",
    sending: (n: number) => `يجري الإرسال إلى العيادة: ${logs(n, "سجلان")}.`,
    sent: "وصل كل شيء إلى العيادة.",
    signIn: (n: number) =>
      `سجّل الدخول من جديد لإرسال ${logs(n)}. لن يضيع شيء، فكله محفوظ على هذا الهاتف.`,
    signInButton: "تسجيل الدخول",
    refused: (n: number) => `لم يُقبل، وما زال على هذا الهاتف: ${logs(n, "سجلان")}.`,
    others: (n: number) => `على هذا الهاتف لشخص آخر: ${logs(n, "سجلان")} بانتظار الإرسال.`,
    newVersion: "نسخة جديدة جاهزة.",
    useIt: "استخدمها الآن",
  },
  /** Pages that are not kept. */
  needs: {
    title: "تحتاج هذه الصفحة إلى اتصال",
    text: "جلستك وسجلاتك و«هناك ما يقلق» تعمل دون اتصال.",
    tabs: "تحتاج «تقدمي» و«الرسائل» و«حسابي» إلى اتصال.",
    again: "حاول مرة أخرى",
    toToday: "العودة إلى اليوم",
  },
  /** Nothing is kept, or nothing any more. */
  nothing: {
    title: "لا اتصال",
    text: "لا شيء محفوظ على هذا الهاتف. افتح Supple مرة واحدة مع اتصال، ومن بعدها تعمل جلستك دون اتصال.",
    danger: "في خطر الآن؟ اتصل برقم الطوارئ في بلدك أولًا.",
  },
  /** The days that are kept are over. */
  over: {
    title: "جلساتك القادمة ليست على هذا الهاتف بعد",
    text: "افتح Supple مرة واحدة مع اتصال، فيعود الأسبوع القادم إلى هنا.",
  },
  /** A sign was reported, and has not reached the clinic. */
  paused: {
    title: "تمارينك متوقفة",
    text: (clinic: string) =>
      `اخترت علامة ينبغي أن يفحصها مختص. لم تُبلَّغ ${isolated(clinic)} بعد. افعل ما تقوله الصفحة، واتصل إن لم تكن قد اتصلت.`,
    help: "ماذا أفعل؟",
  },
  outbox: {
    title: "بانتظار الإرسال على هذا الهاتف",
    lead: (clinic: string) => `تُرسل إلى ${isolated(clinic)} من تلقاء نفسها حالما يعود الاتصال.`,
    lastTry: (time: string) => `آخر محاولة الساعة ${time}.`,
    none: "لا شيء ينتظر على هذا الهاتف.",
    tryNow: "حاول الآن",
    pain: (score: string) => `الألم ${score}`,
    at: (what: string, time: string) => `${what}، ${time}`,
    onlyYou: {
      title: "أنت وحدك تراها هنا.",
      text: "إذا سجّلت الخروج قبل ذلك تُسأل: هل تُبقيها أم تحذفها.",
    },
    days: {
      title: "لا اتصال منذ أيام؟",
      text: (days: number) => `يمكن إرسال السجلات خلال ${counted(days, aDay)}.`,
      phone: (phone: string) => `يمكنك أيضًا قراءتها عبر الهاتف: ${ltr(phone)}.`,
    },
    wrong: "هناك ما يقلق",
    refused: "لم تُقبل",
    changed: "تغيّر برنامجك منذ ذلك الحين، ولم تعد هذه التمارين ضمنه.",
    ways: {
      simpler: "إرسالها دون تفاصيل التمارين",
      pain: "فتحها كسجل ألم",
      drop: "حذفها",
    },
    takeBack: {
      label: "تراجع عنه",
      title: "أتتراجع عن هذا؟",
      text: "لم يصل إلى العيادة بعد. إذا تراجعت عنه فلن يعود، ويمكنك التسجيل من جديد.",
      wrong:
        "لم تُبلَّغ العيادة به بعد. أبقِه إن كان شيء منه صحيحًا. التمارين المتوقفة تبقى متوقفة حتى يعود الاتصال.",
      keep: "إبقاء",
      go: "التراجع",
      done: "تم التراجع.",
    },
    drop: {
      title: "أتحذف هذا السجل؟",
      text: "لم تقبله العيادة. إذا حذفته فلن يعود.",
      keep: "إبقاء",
      go: "حذف",
    },
  },
  /** Signing out while something waits. */
  signOut: {
    title: (n: number) => `لم يرسل بعد: ${logs(n, "سجلان")}`,
    text: "يمكنك إبقاء ما لم يرسل على هذا الهاتف. يكون مقفلًا، ويُرسل حين تسجّل الدخول من جديد.",
    stay: "عدم تسجيل الخروج",
    keep: "إبقاء وتسجيل الخروج",
    drop: "حذف وتسجيل الخروج",
  },
  /** The app on the phone's screen. */
  app: {
    name: "Supple",
    description: "تمارينك وسجلاتك ومن تتصل به.",
    session: "جلسة اليوم",
    pain: "سجّل الألم",
    wrong: "هناك ما يقلق",
  },
};

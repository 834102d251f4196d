import { isolated } from "~/words/as-written";
import { aNewMessage, anHour, aWorkingDay, ltr } from "./counted";
import { aDay, aMinute, counted } from "./numbers";

/** How long to wait, rounded up: "12 دقيقة", "3 ساعات". */
export function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? counted(minutes, aMinute) : counted(Math.ceil(minutes / 60), anHour);
}

/** Messages between a patient and the clinic, as far as a patient reads them. */
export const messages = {
  title: "الرسائل",
  notWatched: "لا أحد يراقبها على مدار الساعة.",
  answers: (clinician: string, days: number) =>
    `يصلك الرد من ${clinician} أو من الزملاء خلال ${counted(days, aWorkingDay)}.`,
  cannotWait: (phone: string) => `إذا كان الأمر لا يحتمل الانتظار فاتصل بالرقم ${ltr(phone)}.`,
  cannotWaitNoPhone: "إذا كان الأمر لا يحتمل الانتظار فاتصل بالعيادة.",
  hours: (spans: string) => `مواعيد عمل العيادة: ${spans}.`,
  hoursUnsaid: "لم تذكر العيادة هنا مواعيد عملها.",
  opens: (when: string) => `العيادة مغلقة الآن. موعد الفتح التالي: ${when}.`,
  emergency: "متى تتوقف وتتصل بنا",
  none: "لا رسائل بعد.",
  noneText: (clinician: string) =>
    `اكتب ما ينبغي أن يصل إلى ${clinician} قبل الزيارة القادمة، أو اسأل عن تمرين.`,
  noneAfterCare: (clinician: string) =>
    `اكتب إذا كان في تمارينك شيء غير واضح. تصل رسالتك إلى ${clinician} أو إلى الزملاء.`,
  closes: (day: string, days: number) =>
    `تُغلق الرسائل في ${day} (بعد نهاية العلاج بـ ${counted(days, aDay)}).`,
  earlier: "إظهار الرسائل السابقة",
  you: "أنت",
  by: (who: string, time: string) => `${isolated(who)}، ${time}`,
  readBy: (who: string) => `قُرئت من قِبل ${isolated(who)}`,
  writeTo: (clinician: string) => `اكتب إلى ${clinician}`,
  send: "إرسال",
  unsent: { title: "لم ترسل.", again: "إعادة الإرسال", edit: "تعديل" },
  closedTitle: "هذه المحادثة مغلقة.",
  closed: (day: string) =>
    `انتهى علاجك هنا في ${day}. يمكنك قراءة ما كُتب. للكتابة من جديد اتصل بالعيادة.`,
  writeAbout: "اكتب عن هذا",
  row: (clinician: string, unread: number) => ({
    title: counted(unread, aNewMessage),
    text: `من ${clinician} أو من الزملاء`,
  }),
  missing: "اكتب شيئًا، ثم أرسله.",
  gone: "لم يعد بالإمكان إرسال شيء: انتهى علاجك هنا.",
  sentBefore: "أُرسل هذا من قبل بكلمات أخرى. حمّل الصفحة من جديد، ثم اكتبه مجددًا.",
  tooMany: (seconds: number) =>
    `هذه رسائل كثيرة ليوم واحد. ما كتبته ما زال هنا: أرسله بعد ${waitWords(seconds)}، أو اتصل بالعيادة.`,
  about: {
    session: (day: string) => `كُتبت بعد جلسة ${day}`,
    sessionStopped: (day: string, exercise: string, score: number) =>
      `كُتبت بعد جلسة ${day}، وتوقف ${exercise} عند ${score}`,
    exercise: (exercise: string) => `عن ${exercise}`,
    pain: (score: number, moment: string, day: string) => `عن الألم ${score} ${moment}، ${day}`,
    gone: "كُتبت عن شيء حُذف لاحقًا",
  },
};

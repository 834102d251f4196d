import { aSession, counted } from "./numbers";

/** What waits on Today, and what it says to whoever comes back; said on the server, in finished sentences. */
export const waiting = {
  /** Names the list above the session. */
  title: "بانتظارك",
  message: {
    /** @param who first name of whoever wrote it */
    one: (who: string) => `رسالة لك من ${who}`,
    /** @param when "اليوم", "الأربعاء 18 نوفمبر" · time "10:58" */
    at: (when: string, time: string) => `رسالة، ${when} ${time}`,
  },
  /** After some time without a log. Never how long it was, and never what was not done. */
  back: {
    title: "أهلًا بعودتك",
    start: "ابدأ بجلسة اليوم. تمرّن برفق في أول يومين: لا بأس بثبات أقصر. ليس عليك تعويض أي شيء.",
    rest: "لا جلسة اليوم، وليس عليك تعويض أي شيء.",
    tell: (clinician: string) => `اكتب إلى ${clinician} عن ألم أو شك`,
  },
  /** The ring of the week, read out in one sentence. */
  week: (done: number, due: number) =>
    `هذا الأسبوع: ${done} من ${counted(due, aSession)}، كلها أو جزء منها. أيام الراحة لا تحسب عليك.`,
  morning: {
    hint: "حين استيقظت، قبل أن تتحرك كثيرًا.",
    skip: "لست متأكدًا، تخطَّ هذا",
  },
};

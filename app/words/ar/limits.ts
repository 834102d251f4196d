import { anHour } from "./counted";
import { aMinute, aSecond, aTime, counted } from "./numbers";

/** How long, as somebody would say it: "30 ثانية", "دقيقتين", "3 ساعات"; rounded up. */
function duration(seconds: number): string {
  if (seconds <= 90) return counted(seconds, aSecond);
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? counted(minutes, aMinute) : counted(Math.ceil(minutes / 60), anHour);
}

/** What is said when something was tried too often; by the seconds to wait. */
export const limits = {
  /** Above a form, with what was typed in it. */
  form: (seconds: number) =>
    `محاولات كثيرة جدًا. انتظر ${duration(seconds)}، ثم حاول مرة أخرى. ما كتبته ما زال هنا.`,
  /** Where a password was typed, which is never sent back. */
  password: (seconds: number) =>
    `محاولات كثيرة جدًا. انتظر ${duration(seconds)}، ثم اكتب كلمة المرور من جديد. الباقي ما زال هنا.`,
  /** Where nothing was typed. */
  plain: (seconds: number) => `محاولات كثيرة جدًا. انتظر ${duration(seconds)}، ثم حاول مرة أخرى.`,
  exports: (seconds: number) =>
    `نزّلت الكثير قبل قليل. انتظر ${duration(seconds)}، ثم حاول مرة أخرى.`,
  /** One more pain report about a day that has very many. What was said before is stored. */
  pain: (max: number) =>
    `سجّلت الألم ${counted(max, aTime)} لهذا اليوم، وكلها محفوظة. ما كتبته الآن ما زال هنا. هل يزداد الألم سوءًا؟ افتح «هناك ما يقلق»، أو اتصل بعيادتك.`,
};

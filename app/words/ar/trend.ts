import { aDay, aSession, counted } from "./numbers";

/** The chart in two sentences. Means and scores come as they are written. */
export const trend = {
  /** For the clinic: figures with their numbers of reports. */
  clinic: {
    since: (day: string) => `الحساب من ${day}، حين بدأت فترة العلاج هذه.`,
    noReports: "لا تقارير عن الألم في هذه الفترة.",
    tooFew: (logged: number, needed: number, windowDays: number) =>
      `تقارير الألم أقل من أن تُقارن: سُجّل ${counted(logged, aDay, "يومان")}؛ يلزم أسبوعان منفصلان من ${counted(windowDays, aDay)}، سُجّل في كل منهما ${counted(needed, aDay, "يومان")} أو أكثر.`,
    basis: (windowDays: number, first: number, last: number) =>
      `متوسط أول وآخر ${counted(windowDays, aDay)} من السجلات، التقارير: ${first} و${last}`,
    same: (mean: string, basis: string) => `بقي الألم عند ${mean} (${basis}).`,
    fell: (from: string, to: string, basis: string, change: string) =>
      `انخفض الألم من ${from} إلى ${to} (${basis}): ${change}، تغير مهم.`,
    rose: (from: string, to: string, basis: string, change: string) =>
      `ارتفع الألم من ${from} إلى ${to} (${basis}): ${change}، تغير مهم.`,
    lower: (from: string, to: string, basis: string, change: string) =>
      `تغير الألم من ${from} إلى ${to} (${basis}): ${change}، تغير صغير.`,
    higher: (from: string, to: string, basis: string, change: string) =>
      `تغير الألم من ${from} إلى ${to} (${basis}): ${change}، تغير صغير.`,
    noSession: "لم تكن هناك جلسات مطلوبة.",
    sessions: (done: number, due: number, rest: string) =>
      `أُنجز ${done} من ${counted(due, aSession)}${rest}.`,
    partly: (count: number) => `، ${count} جزئيًا`,
    missed: (count: number) => `، ${count} فائتة`,
    notLogged: (count: number) => `، ${count} غير مسجّلة`,
  },
  /** For the patient: plain words, no blame for gaps, no praise for pain. */
  patient: {
    since: (day: string) => `الحساب من ${day}، حين بدأ هذا العلاج.`,
    noLogs: "لا سجلات للألم في هذه المدة.",
    tooFew: (logged: number) =>
      `أسبوعان من سجلات الألم يُظهران إلى أين تسير الأمور. عدد الأيام المسجلة حتى الآن: ${logged}.`,
    basis: (windowDays: number) => `متوسط أول وآخر ${counted(windowDays, aDay)} من سجلاتك`,
    same: (mean: string, basis: string) => `بقي ألمك عند ${mean} (${basis}).`,
    fell: (from: string, to: string, basis: string) =>
      `انخفض ألمك من حوالي ${from} إلى ${to} (${basis}).`,
    rose: (from: string, to: string, basis: string) =>
      `ارتفع ألمك من حوالي ${from} إلى ${to} (${basis}). يظهر هذا أيضًا للمسؤول عن علاجك الطبيعي.`,
    lower: (from: string, to: string, basis: string) =>
      `ألمك أقل قليلًا: ${from} في البداية، و${to} الآن (${basis}). هذا تغير صغير.`,
    higher: (from: string, to: string, basis: string) =>
      `ألمك أعلى قليلًا: ${from} في البداية، و${to} الآن (${basis}). هذا تغير صغير.`,
    onlyPartly: (partly: number, due: number) =>
      `أنجزت جزءًا من ${partly} من أصل ${counted(due, aSession)}.`,
    done: (done: number, due: number) => `أنجزت ${done} من ${counted(due, aSession)}.`,
    doneAndPartly: (done: number, due: number, partly: number) =>
      `أنجزت ${done} من ${counted(due, aSession)}، وجزءًا من ${partly} غيرها.`,
  },
};

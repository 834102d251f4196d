import type { Counted } from "./numbers";

/** What only the server counts; the rest is in ./numbers. */

export const aPage: Counted = ["صفحة", "صفحة واحدة", "صفحتان", "صفحات"];
export const aWeek: Counted = ["أسبوع", "أسبوع واحد", "أسبوعين", "أسابيع", "أسبوعًا"];
export const anHour: Counted = ["ساعة", "ساعة واحدة", "ساعتين", "ساعات"];
export const aQuestion: Counted = ["سؤال", "سؤال واحد", "سؤالين", "أسئلة", "سؤالًا"];
export const aWorkingDay: Counted = ["يوم عمل", "يوم عمل واحد", "يومي عمل", "أيام عمل"];
export const aReport: Counted = ["تقرير", "تقرير واحد", "تقريران", "تقارير", "تقريرًا"];
export const aNewMessage: Counted = [
  "رسالة جديدة",
  "رسالة جديدة",
  "رسالتان جديدتان",
  "رسائل جديدة",
];
/** "مرة واحدة", where once alone would say too little. */
export const onceMore: Counted = ["مرة", "مرة واحدة", "مرتين", "مرات"];

/** Keeps what runs from left to right in its order within Arabic: a telephone number, a date of digits. */
export const ltr = (text: string) => `\u2066${text}\u2069`;

/** How figures are written. */
export const numbers = {
  percent: (percent: number) => `${percent}%`,
};

/** The forms of a noun with its count. `one` and `two` stand alone; the others follow the figure. */
type Forms = Record<"one" | "two" | "few" | "many" | "other", string>;

const rules = new Intl.PluralRules("ar-u-nu-latn");

/** Counts as Arabic does: "جلسة واحدة", "جلستين", "3 جلسات", "11 جلسة". @param two another case of the dual, "جلستان" */
export function counted(count: number, forms: Forms, two = forms.two): string {
  const rule = rules.select(count);
  if (rule === "one") return forms.one;
  if (rule === "two") return two;
  return `${count} ${forms[rule === "zero" ? "other" : rule]}`;
}

const feminine = (one: string, two: string, few: string): Forms => ({
  one: `${one} واحدة`,
  two,
  few,
  many: one,
  other: one,
});

const masculine = (one: string, two: string, few: string, many: string): Forms => ({
  one: `${one} واحد`,
  two,
  few,
  many,
  other: one,
});

export const aSession = feminine("جلسة", "جلستين", "جلسات");
export const aMinute = feminine("دقيقة", "دقيقتين", "دقائق");
export const aSecond = feminine("ثانية", "ثانيتين", "ثوانٍ");
export const aTime = { ...feminine("مرة", "مرتين", "مرات"), one: "مرة" };
export const anHour = feminine("ساعة", "ساعتين", "ساعات");
export const aQuestion = masculine("سؤال", "سؤالين", "أسئلة", "سؤالًا");
export const aWorkingDay = masculine("يوم عمل", "يومي عمل", "أيام عمل", "يوم عمل");
export const aDay = masculine("يوم", "يومين", "أيام", "يومًا");
export const aWeek = masculine("أسبوع", "أسبوعين", "أسابيع", "أسبوعًا");
export const anExercise = masculine("تمرين", "تمرينين", "تمارين", "تمرينًا");

/** Keeps what runs from left to right in its order within Arabic: a telephone number, a date of digits. */
export const ltr = (text: string) => `\u2066${text}\u2069`;

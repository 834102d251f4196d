/** How figures are written. */
export const numbers = {
  percent: (percent: number) => `${percent}%`,
};

/** Of a counted thing: alone, one, two, a few (3 to 10), and many (11 to 99) where that is not as alone. */
export type Counted = readonly [
  alone: string,
  one: string,
  two: string,
  few: string,
  many?: string,
];

const rules = new Intl.PluralRules("ar-u-nu-latn");

/** Counts as Arabic does: "جلسة واحدة", "جلستين", "3 جلسات", "11 جلسة". @param two another case of the dual, "جلستان" */
export function counted(count: number, thing: Counted, two = thing[2]): string {
  const form = ["", "one", "two", "few", "many"].indexOf(rules.select(count));
  if (form === 2) return two;
  return form === 1 ? thing[1] : `${count} ${thing[form] ?? thing[0]}`;
}

export const aSession: Counted = ["جلسة", "جلسة واحدة", "جلستين", "جلسات"];
export const aMinute: Counted = ["دقيقة", "دقيقة", "دقيقتين", "دقائق"];
export const aSecond: Counted = ["ثانية", "ثانية", "ثانيتين", "ثوانٍ"];
export const aTime: Counted = ["مرة", "مرة", "مرتين", "مرات"];
export const aDay: Counted = ["يوم", "يوم", "يومين", "أيام", "يومًا"];
export const anExercise: Counted = ["تمرين", "تمرين", "تمرينين", "تمارين", "تمرينًا"];

import { aDay, counted } from "./numbers";

/** "I am away until", for the patient, whoever logs for them and the clinic; said on the server, in finished sentences. */
export const absence = {
  title: "غياب لبعض الوقت",
  lead: "حتى ذلك اليوم لن يسأل أحد عن سبب عدم التسجيل. تبقى الجلسات في موعدها، ويمكن تسجيلها رغم ذلك.",
  until: (date: string) => `غياب حتى ${date}.`,
  label: "آخر يوم في الغياب",
  send: "تحديد اليوم",
  back: "انتهى الغياب",
  enter: "اختر آخر يوم في الغياب.",
  past: "اختر اليوم أو يومًا بعده.",
  far: (days: number) => `اختر يومًا خلال مدة أقصاها ${counted(days, aDay)} من الآن.`,
};

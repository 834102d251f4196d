import type { Catalogue } from "~/words/catalogue";

export const languages: Catalogue["languages"] = {
  title: "اللغة",
  link: (name) => `اللغة: ${name}`,
  use: (name) => `استخدام ${name}`,
  useChosen: "استخدام هذه اللغة",
  saved: "تم الحفظ.",
  unknown: "اختر لغة من القائمة.",
  stays: (clinician) =>
    `التمارين وكلمات الطوارئ متوفرة بكل هذه اللغات. أما ما يكتبه لك \u2068${clinician}\u2069 فيبقى كما كُتب.`,
  notChecked: "لم يراجعها مختص صحي من أهل اللغة",
  beside: "النص نفسه بالإنجليزية، لأن هذه الكلمات لم يراجعها مختص صحي بعد",
  asWritten: "كما كتبه معالجك",
};

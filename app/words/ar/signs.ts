import type { RedFlagCode } from "~/domain/red-flags/signs";

/** Warning signs in a clinician's few words, by code: the title of an alert, and the lines of a report. */
export const signs: Readonly<Record<RedFlagCode, string>> = {
  "saddle-numbness": "خدر حول الأعضاء التناسلية أو فتحة الشرج",
  "bladder-or-bowel": "مشكلة جديدة في التبوّل أو التبرّز",
  "sexual-function": "تغير جديد في الوظيفة الجنسية",
  "both-legs": "ألم أو ضعف جديد في الساقين كلتيهما",
  "weak-leg": "ضعف متزايد في الساق أو القدم، أو سقوط القدم",
  "cannot-bear-weight": "عدم القدرة على تحميل الوزن على الساق بعد سقوط أو إصابة",
  "hot-joint-fever": "مفصل ساخن ومتورم مع حمّى أو رجفة",
  "pain-and-fever": "ألم في الظهر أو أصل الفخذ مع حمّى أو رجفة",
  "chest-or-breath": "ألم في الصدر أو ضيق في التنفس",
  "blood-thinners": "ألم مفاجئ في أصل الفخذ أو الفخذ مع ضعف، مع تناول مميّعات الدم",
  "young-limp": "ألم في الورك أو أصل الفخذ أو الركبة مع عرج، بعمر 9 إلى 16 سنة",
  "numb-leg": "خدر جديد في ساق واحدة دون ضعف",
  "calf-swelling": "ربلة ساق واحدة متورمة أو دافئة أو مؤلمة",
  "groin-weight": "ألم في أصل الفخذ عند تحميل الوزن على الساق",
  "running-pain": "ألم في أصل الفخذ بعد زيادة كبيرة في الركض",
  "night-pain": "ألم ليلي لا يخف في أي وضعية",
  fever: "حمّى أو شعور بالمرض",
  "lower-belly": "ألم في أسفل البطن مع ألم في الورك",
  "cancer-history": "سرطان، الآن أو في الماضي",
  "weight-loss": "نقص في الوزن دون سبب معروف",
  steroids: "دواء ستيرويدي (كورتيزون) وألم جديد",
};

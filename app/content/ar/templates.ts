import type { TemplateTexts } from "~/content/templates/texts";

/** What a patient reads of the templates, in Arabic. */
export const arTemplates: TemplateTexts = {
  "hip-flexor-release": { name: "إرخاء قابضات الورك", notes: {} },
  "desk-worker": {
    name: "العمل المكتبي",
    notes: { lunge: "مرة عند الظهر ومرة بعد العمل." },
  },
  "gentle-start": {
    name: "بداية لطيفة",
    notes: {
      butterfly: "اجلس على بطانية مطوية وأسند ظهرك إلى حائط.",
      bridge: "يكفي نصف الارتفاع في الأسبوع الأول. اترك يومًا بين كل جلستين.",
    },
  },
  "calm-down": {
    name: "تهدئة الألم الحاد",
    notes: {
      "pelvic-tilt": "ابقَ ضمن الحركة السهلة. لا ينبغي أن تشعر بأي شدّ في مقدمة الورك.",
      thomas: "أرح القدم المتدلية على كرسي منخفض في الأيام الأولى.",
    },
  },
  "low-back-tight-hips": { name: "أسفل الظهر مع شدّ الوركين", notes: {} },
  "deep-buttock": { name: "شدّ عميق في الردف", notes: {} },
  "no-kneeling": { name: "دون ركوع", notes: {} },
  "over-65": {
    name: "فوق 65 سنة",
    notes: {
      "standing-desk": "أبقِ يديك على الطاولة طوال الوقت.",
      "sit-to-stand": "ساعد نفسك بيديك بقدر ما تحتاج.",
      "step-up": "استخدم أسفل درجة في السلّم وأبقِ يدًا على الدرابزين.",
    },
  },
  runner: { name: "الركض", notes: { lunge: "بعد الركض، وجسمك ما زال دافئًا." } },
  cyclist: {
    name: "ركوب الدراجة",
    notes: { "standing-desk": "تصلح الطاولة أو الدرابزين أو الحائط بدلًا من المكتب." },
  },
  "post-lifting": {
    name: "بعد رفع الأثقال",
    notes: { couch: "بعد رفع الأثقال، ولا تقم به أبدًا قبل المجموعات الثقيلة." },
  },
  "return-to-squats": {
    name: "العودة إلى القرفصاء",
    notes: {
      "sit-to-stand": "اخفض المقعد قليلًا كل أسبوع. لا تضف وزنًا إلا بعد أن نتفق عليه.",
    },
  },
  maintenance: { name: "المحافظة على التحسّن", notes: {} },
};

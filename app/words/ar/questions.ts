import type { IntakeCaution } from "~/domain/measures/intake";
import type { SignCode } from "~/domain/measures/signs";
import { isolated } from "~/words/as-written";
import { aQuestion } from "./counted";
import { aMinute, counted } from "./numbers";

/** In the patient's own voice, as the warning signs are. */
const signs: Record<SignCode, string> = {
  "low-back-pain": "يؤلمني أسفل ظهري",
  "hard-to-stand-straight": "أجد صعوبة في الوقوف مستقيمًا",
  "tender-or-stiff-hip": "وركي متيبس أو يؤلم عند لمسه",
  "upper-groin-pain": "لديّ ألم في أعلى أصل الفخذ",
  "dull-pain-growing-sharper": "لديّ ألم خفيف ثابت يزداد حدّة",
  "lasting-hip-tightness": "أشعر بشدّ في وركي طوال الوقت",
  "weak-stomach-muscles": "أشعر بأن عضلات بطني ضعيفة",
  "forward-tilted-pelvis": "يميل حوضي إلى الأمام حين أقف",
  "knee-pain": "تؤلمني ركبتي",
};

const questions = (count: number) => counted(count, aQuestion, "سؤالان");
const minutesOf = (minutes: number) => counted(minutes, aMinute);

/** Questions of the clinic that somebody answers on their phone; said on the server, in finished sentences. */
export const questionWords = {
  title: "الأسئلة",
  row: (count: number) => `بانتظار إجابتك: ${questions(count)}`,
  minutes: (minutes: number) => `حوالي ${minutesOf(minutes)}`,
  waiting: (count: number, clinician: string) => `${questions(count)} من ${clinician}`,
  lead: (minutes: number) => `تستغرق حوالي ${minutesOf(minutes)}. يمكنك تخطي أي منها.`,
  kept: { title: "تُحفظ أولًا بأول.", text: "يمكنك إغلاق الصفحة والمتابعة لاحقًا." },
  start: "ابدأ",
  goOn: "متابعة",
  look: "راجع إجاباتك",
  of: (number: number, count: number) => `${number} من ${count}`,
  next: "التالي",
  save: "حفظ",
  skip: "تخطي هذا السؤال",
  choose: "اختر إجابة، أو تخطَّ السؤال.",
  range: (least: number, most: number) => `عدد صحيح من ${least} إلى ${most}`,
  psfs: {
    name: "ما تستطيع فعله",
    question: (activity: string) => `إلى أي درجة تستطيع القيام بـ «${isolated(activity)}» اليوم؟`,
    chosen: (day: string) => `ذُكر في ${day}.`,
    ends: ["لا أستطيع", "كما كنت من قبل"],
  },
  groc: {
    name: "كيف تغيرت حالتك",
    question: "مقارنةً ببداية علاجك، كيف حالك الآن؟",
    hint: "0 تعني: كما كانت تقريبًا.",
    ends: ["أسوأ بدرجة كبيرة جدًا", "أفضل بدرجة كبيرة جدًا"],
  },
  lefs: {
    hint: "ما مدى صعوبة هذا عليك اليوم؟",
    ends: ["صعب للغاية، أو لا أستطيع", "ليس صعبًا على الإطلاق"],
  },
  signs: { name: "تسع علامات", texts: signs, hint: "هل ينطبق هذا عليك الآن؟" },
  yes: "نعم",
  no: "لا",
  intake: {
    name: "عنك، قبل أن تبدأ",
    ticks: "أي من هذه ينطبق عليك الآن؟",
    none: "لا شيء من هذا",
    tick: "ضع علامة على ما ينطبق، أو على «لا شيء من هذا».",
    flagHint: "هل ينطبق هذا عليك؟",
    yesStays: "تبقى إجابتك «نعم». سيتحدث معك المسؤول عن علاجك الطبيعي بشأنها. تخطَّ السؤال للمتابعة.",
    cautions: {
      "takes-blood-thinners": "هل تتناول مميّعات الدم (أدوية السيولة)؟",
      "under-16": "هل عمرك أقل من 16 سنة؟",
      "told-not-to-exercise": "هل نصحك طبيب بعدم ممارسة التمارين؟",
    } satisfies Record<IntakeCaution, string>,
    goal: "ما الذي تود أن تستطيع فعله من جديد؟",
    goalHint: "بكلماتك أنت.",
    goalMissing: "اكتب ما تود فعله، أو تخطَّ السؤال.",
    minutes: "كم دقيقة في اليوم لديك لتمارينك؟",
    activity: (place: number) =>
      place === 1 ? "ما الذي يصعب عليك الآن؟" : `وما الذي يصعب عليك أيضًا؟ (${place} من 5)`,
    activityHint: "شيء واحد، مثل صعود الدرج أو الجلوس طوال فيلم.",
    activityName: "ما هو",
    activityScore: "إلى أي درجة تستطيع القيام به اليوم؟",
    activityMissing: "اكتب ما هو، أو تخطَّ السؤال.",
    named: "ذُكر هذا من قبل. اذكر شيئًا آخر، أو تخطَّ السؤال.",
    full: "لم يحفظ: ذُكرت خمسة أشياء من قبل، ولا نسأل عن أكثر منها. تخطَّ السؤال للمتابعة.",
    activityAnswer: (name: string, score: number) => `${isolated(name)}: ${score}`,
    goOn: "متابعة الأسئلة",
    stop: "التوقف الآن",
  },
  last: (answer: string, day: string) => `الإجابة السابقة: ${answer}، في ${day}.`,
  before: (answer: string) => `وقبلها: ${answer}.`,
  review: {
    title: "راجعها، ثم أرسلها",
    skipped: "دون إجابة",
    change: "تغيير",
    send: (clinician: string) => `إرسال إلى ${clinician}`,
    nothing: "أجب عن سؤال واحد على الأقل قبل الإرسال.",
    more: "طُرحت أسئلة أخرى في أثناء ذلك. حمّل الصفحة من جديد، وانظر في الأسئلة الجديدة أولًا.",
  },
  sent: {
    title: "أُرسلت. شكرًا لك",
    text: (clinician: string) => `تصل إجاباتك إلى ${clinician} قبل زيارتك القادمة.`,
  },
  sentBefore:
    "لم يعد شيء من هذا ينتظر: أُرسل من قبل، ربما على هاتف آخر، أو أكملته العيادة معك. ويبقى كما كان.",
  none: {
    title: "لا أسئلة تنتظر",
    text: (clinician: string) => `حين يصلك سؤال من ${clinician} يظهر في صفحة اليوم.`,
  },
  gone: {
    title: "سُحبت هذه الأسئلة",
    text: (clinician: string) => `لم تعد إجاباتها مطلوبة لدى ${clinician}. لم يرسل شيء.`,
    said: "ما كنت قد أجبت به",
    notKept: "سحبت العيادة هذا في أثناء ذلك، أو لديها الإجابة من قبل. ما اخترته هنا لا يُحفظ.",
  },
  today: "العودة إلى اليوم",
};

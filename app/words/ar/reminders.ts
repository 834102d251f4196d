import type { ExtraKind, ReminderKind } from "~/domain/reminders/plan";

/** @param name first name; "" where there is none */
const hello = (name: string) => (name === "" ? "مرحبًا" : `مرحبًا ${name}`);

const extras: Record<ExtraKind, { label: string; help: string }> = {
  morning: { label: "السؤال في صباح اليوم التالي", help: "الساعة 8:00، بعد جلسة فقط." },
  message: {
    label: "حين تنتظر رسالة",
    help: "على هاتفك. أما بالبريد فنخبرك على أي حال.",
  },
  measure: { label: "حين تنتظر أسئلة", help: "الساعة 10:00، مرتين على الأكثر." },
  desk: { label: "استراحات عند المكتب", help: "من الاثنين إلى الجمعة، على هاتفك." },
  week: {
    label: "أسبوعك بالبريد",
    help: "الأحد الساعة 17:00. يخبرك أن أسبوعك جاهز للاطلاع.",
  },
};

const onPhone: Record<ReminderKind, string> = {
  session: "تذكير",
  second: "تذكير",
  morning: "تذكير",
  measure: "تذكير",
  week: "أسبوعك جاهز للاطلاع",
  message: "رسالة تنتظرك",
  desk: "حان وقت استراحة قصيرة",
};

/** Reminders of the patient's: the page, what a locked phone shows, and mails. Said on the server, in finished sentences. */
export const reminders = {
  title: "التذكيرات",
  back: "حسابي",
  /** The way to the page. */
  link: "التذكيرات",
  saved: "حُفظت التذكيرات",
  save: "حفظ التذكيرات",
  /** Beside a switch. */
  states: { on: "مفعّل", off: "متوقف" },
  cue: {
    title: "متى يناسبك؟",
    lead: "بعد شيء تفعله على أي حال.",
    label: "أقوم بتماريني",
    none: "لم أقرر بعد",
    own: "بكلماتك أنت",
    ownHelp: "مثل: بعد إطعام القطة.",
    options: {
      teeth: "بعد تنظيف أسناني",
      coffee: "بعد قهوة الصباح",
      lunch: "بعد الغداء",
      work: "بعد العمل",
      shower: "بعد الاستحمام",
      screen: "قبل أن أشاهد شيئًا",
      bed: "قبل النوم",
      own: "بعد شيء آخر",
    },
  },
  session: {
    title: "ذكّرني",
    on: "ذكّرني بجلساتي",
    days: "في هذه الأيام",
    daysHelp: "دون اختيار: كل يوم فيه جلسة مطلوبة.",
    at: "الوقت",
    second: "مرة أخرى، إذا لم يسجل شيء",
    secondHelp: "تذكير ثانٍ واحد في اليوم على الأكثر. يمكن تركه فارغًا.",
    shows: (text: string) => `يعرض الهاتف: «${text}»`,
    done: "بعد أن تسجّل الجلسة لا يصلك شيء.",
  },
  ways: {
    title: "أين",
    push: "على هاتفي",
    pushHelp: "على كل هاتف أو حاسوب تسمح فيه بذلك، أدناه.",
    email: "بالبريد الإلكتروني",
    emailHelp: (address: string) => `إلى ${address}`,
  },
  also: "أخبرني أيضًا",
  extras,
  desk: {
    from: "أول ساعة عند المكتب",
    until: "آخر ساعة",
    minutes: "الدقائق بين الاستراحات",
  },
  quiet: {
    title: "وقت الهدوء",
    lead: "بين هذين الوقتين لا يصل شيء إلى الهاتف ولا تذكير بالبريد. أما بريد عن رسالة فيصل.",
    from: "من",
    until: "إلى",
  },
  away: {
    title: "إيقاف كل شيء مؤقتًا",
    lead: "في عطلة أو مرض: اختر حتى متى.",
    until: (date: string) => `لا يصلك شيء: غياب حتى ${date}.`,
  },
  phone: {
    title: "هذا الهاتف",
    needsScripts: "يحتاج هذا الجزء إلى البرامج النصية، وهي متوقفة في هذا المتصفح.",
    off: "لا يرسل هذا الخادم شيئًا إلى الهواتف. البريد الإلكتروني يعمل.",
    cannot: "لا يستطيع هذا المتصفح عرض التذكيرات. على iPhone أضف Supple إلى الشاشة الرئيسية أولًا.",
    blockedTitle: "هذا الهاتف يحظر تذكيراتنا.",
    blocked: "اسمح لـ Supple في إعدادات الهاتف، ضمن الإشعارات. ثم عد إلى هنا.",
    allow: "السماح على هذا الهاتف",
    allowed: "يمكن أن تصل التذكيرات إلى هذا الهاتف.",
    stop: "إيقافها على هذا الهاتف",
    failed: "لم يستجب الهاتف. حاول مرة أخرى لاحقًا.",
    asking: "لحظة من فضلك…",
    listTitle: "أين يمكن أن تصل التذكيرات",
    unknown: "هاتف أو حاسوب",
    since: (date: string) => `منذ ${date}`,
    none: "لا يوجد الآن هاتف مسموح به، فلا يصل شيء إلى أي هاتف. اسمح لهذا الهاتف، أو اختر البريد الإلكتروني.",
    noAnswer: "لم يصل آخر تذكير.",
    remove: "إزالة",
    removeOf: (device: string) => `إزالة ${device}`,
    refused: "خدمة الإشعارات في هذا المتصفح ليست مما يرسل إليه خادم هذه العيادة.",
  },
  calendar: {
    title: "في تقويمك",
    lead: "يمكن لتقويم أن يقرأ مواعيد الجلسات. يعرض «تمارين» ولا شيء غيرها.",
    event: "تمارين",
    make: "إنشاء عنوان",
    again: "إنشاء عنوان جديد",
    againHelp: "يتوقف العنوان السابق عن العمل.",
    made: "هذا هو العنوان",
    madeHelp:
      "انسخه الآن، فهو يُعرض مرة واحدة. في تقويمك اختر «إضافة بعنوان» أو «اشتراك». من لديه العنوان يستطيع قراءة المواعيد.",
    label: "عنوان التقويم",
    copy: "نسخ",
    copied: "نُسخ",
    since: (date: string) => `عنوان قيد الاستخدام منذ ${date}.`,
    read: (date: string) => `آخر مرة قرأه فيها تقويم: ${date}.`,
    end: "إيقاف العنوان",
  },
  errors: {
    time: "اختر وقتًا.",
    quiet: "هذا يقع في وقت الهدوء.",
    second: "اختر وقتًا بعد الأول.",
    way: "اختر واحدًا على الأقل: الهاتف أو البريد الإلكتروني.",
    phone: "تصل الاستراحات والرسائل إلى الهاتف: اختره هنا.",
    noPush:
      "هذا الخادم لا يرسل شيئًا إلى الهواتف. اختر البريد الإلكتروني، ولا تختر الاستراحات والرسائل.",
    own: "قلها بكلماتك أنت، أو اختر شيئًا آخر.",
    desk: "اختر متى تبدأ عند المكتب ومتى تنتهي، والنهاية بعد البداية.",
    minutes: (min: number, max: number) => `اختر عددًا من الدقائق من ${min} إلى ${max}.`,
  },
  /** Where the link in a mail leads. */
  off: {
    title: "إيقاف رسائل البريد؟",
    lead: "عندها لا يصل إلى بريدك أي تذكير ولا رسالة أسبوعية. أما ما تكتبه إليك عيادتك فيبقى يصل.",
    send: "إيقاف",
    doneTitle: "رسائل البريد متوقفة",
    done: "لن تصلك تذكيرات بالبريد بعد الآن. يمكنك تشغيلها من جديد في «حسابي»، «التذكيرات».",
  },
  /** What a locked phone shows: no health word, no name. */
  push: { title: "Supple", texts: onPhone },
  mail: {
    subject: "تذكير من Supple",
    text: (name: string, address: string, off: string) => `${hello(name)}،

هذا هو التذكير الذي طلبته:

${address}

لا تريد هذه الرسائل؟ أوقفها هنا:

${off}
`,
    weekSubject: "أسبوعك على Supple",
    weekText: (name: string, address: string, off: string) => `${hello(name)}،

أسبوعك جاهز للاطلاع:

${address}

لا تريد هذه الرسائل؟ أوقفها هنا:

${off}
`,
  },
};

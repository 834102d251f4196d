const notReadable = {
  title: "لا يمكن قراءة هذا النموذج",
  advice: "لم يتغيّر شيء. حمّل الصفحة من جديد، ثم أرسل النموذج مرة أخرى.",
};

/** What stands around the pages: the frame, the tabs, and the pages that say that something went wrong. */
export const shell = {
  product: "Supple",
  pageTitle: (page: string) => `${page} · Supple`,
  skip: "انتقل إلى المحتوى",
  mainPlaces: "القائمة الرئيسية",
  places: {
    today: "اليوم",
    progress: "تقدّمي",
    learn: "تعلّم",
    messages: "الرسائل",
    me: "حسابي",
  },
  wrong: "هناك ما يقلق",
  running: "Supple يعمل.",
  runningTitle: "الحالة",
  toStart: "إلى البداية",
  /** By status code: what happened, then what to do. */
  errors: {
    400: notReadable,
    403: {
      title: "هذه الصفحة ليست لحسابك",
      advice: "سجّل الدخول بحساب آخر، أو عد إلى صفحاتك.",
    },
    404: {
      title: "لا يوجد شيء هنا",
      advice: "ربما في العنوان خطأ، أو السجل يخص شخصًا آخر.",
    },
    409: {
      title: "فُتح هذا النموذج لصفحة أخرى",
      advice: "افتح الصفحة من جديد واملأ النموذج هناك.",
    },
    413: notReadable,
    415: notReadable,
    429: { title: "محاولات كثيرة جدًا", advice: "انتظر بضع دقائق، ثم حاول مرة أخرى." },
    503: {
      title: "لا يستطيع Supple الوصول إلى سجلاته الآن",
      advice:
        "إن كنت قد أرسلت شيئًا فربما لم يُحفظ: زر الرجوع في متصفحك يعيد ما كتبته. انتظر بضع ثوانٍ، ثم حاول مرة أخرى. لم يضع شيء مما حفظته من قبل.",
    },
  } as Record<number, { title: string; advice: string }>,
  /** While a page or a form is on its way, and when it does not get there. */
  travel: {
    loading: "جارٍ التحميل…",
    saving: "جارٍ الحفظ…",
    notSent: "لم يُرسَل، ونصك ما زال هنا. حاول مرة أخرى.",
    notLoaded: "لا رد من الخادم. تبقى هذه الصفحة كما هي.",
    tryAgain: "حاول مرة أخرى",
    dismiss: "إغلاق",
  },
  /** A form that another person opened in this browser. */
  foreignForm: {
    title: "فتح شخص آخر هذا النموذج",
    signedIn: (name: string) => `الدخول الحالي باسم ${name}. لم يُحفظ شيء.`,
    advice:
      "لحفظ شيء يخصك، اذهب إلى صفحة البداية وافتح النموذج هناك. وإن كان شخص آخر يكتب هنا، فسجّل الخروج أولًا ليتمكن من الدخول.",
  },
  /** Beside whatever stands in the place of "Something is wrong": it knows no clinic, and so no number. */
  inDanger: {
    title: "في خطر الآن؟ اتصل برقم الطوارئ في بلدك أولًا.",
    signIn: "لا تحتاج إلى تسجيل الدخول لذلك. لم تُبلَّغ عيادتك بعد.",
    error: "ربما لم تُبلَّغ عيادتك بعد.",
  },
  unexpected: {
    title: "حدث خطأ من جانبنا",
    advice:
      "لم يضع شيء مما حفظته من قبل. ارجع وحاول مرة أخرى؛ وإذا تكرر ذلك فأخبر المسؤول عن هذا الخادم.",
  },
};

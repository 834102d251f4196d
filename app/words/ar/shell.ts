const notReadable = {
  title: "لا يمكن قراءة هذا النموذج",
  advice: "لم يتغير شيء. حمّل الصفحة من جديد، ثم أرسله مرة أخرى.",
};

/** What stands around the pages: the frame, the tabs, and the pages that say that something went wrong. */
export const shell = {
  product: "Supple",
  pageTitle: (page: string) => `${page} · Supple`,
  skip: "انتقل إلى المحتوى",
  mainPlaces: "الرئيسية",
  places: {
    today: "اليوم",
    progress: "تقدمي",
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
      advice: "ربما في العنوان خطأ، أو السجل لشخص آخر.",
    },
    409: {
      title: "فُتح هذا النموذج لصفحة أخرى",
      advice: "افتح الصفحة من جديد واملأه هناك.",
    },
    413: notReadable,
    415: notReadable,
    429: { title: "محاولات كثيرة", advice: "انتظر دقائق، ثم حاول مرة أخرى." },
    503: {
      title: "سجلات Supple غير متاحة الآن",
      advice:
        "ربما لم يحفظ ما أرسلته: زر الرجوع يعيد ما كتبته. انتظر ثواني، ثم حاول مرة أخرى. ما حفظته من قبل لم يضع.",
    },
  } as Record<number, { title: string; advice: string }>,
  /** While a page or a form is on its way, and when it does not get there. */
  travel: {
    loading: "جارٍ التحميل…",
    saving: "جارٍ الحفظ…",
    notSent: "لم يرسل. ما كتبته ما زال هنا. حاول مرة أخرى.",
    notLoaded: "لا رد من الخادم. تبقى هذه الصفحة كما هي.",
    tryAgain: "حاول مرة أخرى",
    dismiss: "إغلاق",
  },
  /** A form that another person opened in this browser. */
  foreignForm: {
    title: "فتح شخص آخر هذا النموذج",
    signedIn: (name: string) => `الدخول باسم ${name}. لم يحفظ شيء.`,
    advice: "لحفظ ما يخصك افتح النموذج من صفحة البداية. شخص آخر يكتب هنا؟ سجّل الخروج أولًا.",
  },
  /** Beside whatever stands in the place of "Something is wrong": it knows no clinic, and so no number. */
  inDanger: {
    title: "في خطر الآن؟ اتصل برقم الطوارئ في بلدك أولًا.",
    signIn: "لا يلزم تسجيل الدخول لذلك. لم تُبلَّغ عيادتك بعد.",
    error: "ربما لم تُبلَّغ عيادتك بعد.",
  },
  unexpected: {
    title: "حدث خطأ من جانبنا",
    advice: "ما حفظته من قبل لم يضع. ارجع وحاول مرة أخرى. وإذا تكرر فأخبر مسؤول هذا الخادم.",
  },
};

import { ltr } from "./counted";

/** Said in plain text where no page is drawn: by the server before any page is asked, and by addresses that are none. */
export const refusals = {
  server: {
    address: "لا يمكن قراءة هذا العنوان. تحقق منه، أو ابدأ من جديد من الصفحة الأولى.",
    noLength: "يجب أن يذكر الطلب طوله (Content-Length).",
    tooLong: "هذا أكثر مما يمكن إرساله دفعة واحدة (1 ميغابايت). اختصره وأرسله من جديد.",
    tooManyFields: "يطلب هذا العنوان أشياء كثيرة دفعة واحدة. ابدأ من جديد من الصفحة الأولى.",
    foreignForm:
      "لم يرسل هذا النموذج من صفحات Supple نفسها، لذلك لم يتغير شيء. افتح Supple من جديد وكرر ما فعلته.",
    noFile: "لا يوجد ملف كهذا. حمّل الصفحة من جديد.",
    notOpen: "يجري الآن تشغيل Supple أو إيقافه. حاول مرة أخرى بعد لحظات.",
    unexpected: "حدث خطأ من جانبنا. حاول مرة أخرى بعد لحظات.",
  },
  /** The database is away or busy. */
  unavailable: "لا يستطيع Supple الوصول إلى سجلاته الآن. حاول مرة أخرى بعد بضع ثوانٍ.",
  unreadableForm: "لا يمكن قراءة هذا النموذج، لذلك لم يتغير شيء. حمّل الصفحة من جديد.",
  unreadableLog: "لا يستطيع برنامج العيادة قراءة هذا السجل. سجّله من جديد في صفحته، أو أخبر عيادتك.",
  noPatient: "لم يُعثر على المريض",
  noDemo: "لم يُعثر على العيادة التجريبية",
  /** Why an export was refused; the field's name comes first. */
  exportDates: {
    from: `from: اكتب التاريخ بالشكل ${ltr("YYYY-MM-DD")}.`,
    to: `to: اكتب التاريخ بالشكل ${ltr("YYYY-MM-DD")}.`,
    "to-before-from": "to: هذا التاريخ أسبق من الأول.",
  },
};

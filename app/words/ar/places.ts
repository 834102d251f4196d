/** Where somebody can be: the choice between their places, and what says at which one they are. */
export const places = {
  title: "اختر مكانًا",
  lead: "إلى أين تريد الذهاب؟ يمكنك العودة إلى هذه الصفحة في أي وقت.",
  here: "أنت هنا.",
  roles: { clinician: "علاج طبيعي", frontDesk: "استقبال", owner: "مالك" },
  own: (clinicName: string) => `تمارينك أنت في ${clinicName}`,
  carer: (firstName: string) => `من أجل ${firstName}، في رعايتك`,
  none: {
    title: "لا يوجد مكان مفتوح لك",
    text: "حسابك يعمل، لكن لا تسمح لك أي عيادة بالدخول حاليًا. إذا كان ذلك خطأ فاتصل بالعيادة.",
  },
  asked: {
    toClinic: (name: string) => `أتنتقل إلى ${name}؟`,
    toOwn: (clinicName: string) => `أتنتقل إلى تمارينك أنت في ${clinicName}؟`,
    toCarer: (firstName: string) => `أتنتقل إلى تمارين ${firstName}؟`,
    lead: "الصفحة التي طلبتها موجودة هناك.",
    go: "انتقل وتابع",
    others: "كل أماكنك",
  },
  /** Above the pages of somebody's record, for whoever looks after them. */
  logsFor: (firstName: string) => `أنت تسجّل نيابة عن ${firstName}`,
  switch: "تغيير المكان",
  givenBy: (carer: string, patient: string) => `مقدَّم من ${carer} ضمن رعاية ${patient}`,
};

/** The front page. */
export const landing = {
  title: "Supple · تمارين إطالة منزلية يواظب عليها مرضاك",
  claim: "تمارين إطالة منزلية يواظب عليها مرضاك",
  lead: "حدّد برنامج تمارين، ودع المرضى يسجّلون الألم والجلسات على هواتفهم، واعرف من يحتاج إليك اليوم.",
  tryAsPhysiotherapist: "جرّبه كمعالج",
  tryAsPatient: "جرّبه كمريض",
  ownServer: "يعمل على خادمك",
  openSource: "مجاني ومفتوح المصدر",
  noTrackers: "بلا تتبّع",
  picture: "شخص في إطالة للورك في وضع نصف الركوع، وخلفه لحظات سابقة من الحركة بلون خافت",
  examplePain: "الألم، متوسط 7 أيام",
  exampleFall: "من 6.0 إلى 2.5",
  exampleSpan: "ستة أسابيع، 25 جلسة",
  exampleSeconds: "ثانية",
};

import { aMinute, counted } from "./numbers";

/** The pages to read: articles, how to stretch safely, when to stop. Their texts themselves are in content. */
export const learn = {
  title: "تعلّم",
  stretches: "تمارينك",
  principles: "الإطالة بأمان",
  articles: "عن وركيك",
  noStretches: "تظهر هنا حالما يبدأ برنامجك.",
  /** Stands for the title of an article that is not there. */
  page: "صفحة",
  articleTitle: (article: string) => `${article} · تعلّم`,
  minutes: (count: number) => counted(count, aMinute, "دقيقتان"),
  minutesToRead: (count: number) => `القراءة: ${counted(count, aMinute, "دقيقتان")}`,
  next: (title: string) => `التالي: ${title}`,
  noteForYou: (note: string) => `ملاحظة لك: ${note}`,
  feel: "ما تشعر به.",
  ease: "لتسهيله.",
  /** Of one exercise. */
  care: {
    title: "انتبه، وأخطاء شائعة",
    /** In place of the title, before an exercise is done for the first time. */
    first: "قبل أن تبدأ",
    cautions: "انتبه.",
    mistakes: "أخطاء شائعة.",
  },
};

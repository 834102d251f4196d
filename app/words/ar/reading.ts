import { isolated } from "~/words/as-written";
import { aPage } from "./counted";
import { counted } from "./numbers";

/** The pages to read: which come first and why, what was read, and the search; said on the server, in finished sentences. */
export const reading = {
  groups: {
    assigned: "اختيرت لك",
    suggested: "تناسبك",
    others: "المزيد للقراءة",
  },
  because: {
    /** @param exercise "الاندفاع من نصف الركوع" */
    exercise: (exercise: string) => `لأن في برنامجك: ${exercise}`,
    /** @param sign in the patient's own voice: "تؤلمني ركبتي" */
    sign: (sign: string) => `لأنك أخبرتنا: ${sign}`,
  },
  /** @param minutes "دقيقتين" */
  readOn: (minutes: string, day: string) => `${minutes}، قُرئت ${day}`,
  read: "قرأتها",
  isRead: (day: string) => `قرأت هذه الصفحة ${day}.`,
  /** Where a page is not there in the reader's language. */
  inEnglish: "هذه الصفحة بالإنجليزية.",
  areInEnglish: "هذه الصفحات بالإنجليزية.",
  search: {
    label: "البحث في الصفحات",
    submit: "بحث",
    found: (count: number, query: string) => `${counted(count, aPage)} عن «${isolated(query)}»`,
    none: (query: string) => `لا نتائج عن «${isolated(query)}»`,
    advice: "جرب كلمة واحدة بسيطة، مثل «الجلوس» أو «الركبة».",
    all: "إظهار كل الصفحات",
  },
};

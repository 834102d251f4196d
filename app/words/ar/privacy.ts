import { isolated } from "~/words/as-written";

/** The privacy notice of a clinic: its page, and where it is accepted. */
export const privacy = {
  title: "إشعار الخصوصية",
  of: (clinic: string) => `إشعار الخصوصية: ${isolated(clinic)}`,
  version: (version: number, date: string) => `النسخة ${version}، من ${date}`,
  /** Of a clinic that has written none. */
  builtIn: (clinic: string) =>
    `تحتفظ ${isolated(clinic)} بما تسجّله هنا من أجل علاجك: جلساتك، وأرقام ألمك، وكلماتك، وعلامات التحذير لديك. ولا يستطيع قراءته إلا من يعالجونك هناك، ومن تسمح له أنت أو العيادة بالاطلاع على سجلك.

يبقى ذلك على الخادم الذي تديره ${isolated(clinic)} أو تستأجره. لا يُباع شيء، ولا يُرسَل شيء إلى أحد لأغراض الإعلان.

هل تريد الاطلاع على ما يُحفظ عنك أو تصحيحه أو حذفه؟ اطلب ذلك من ${isolated(clinic)}.`,
  /** Over the clinic's postal address. */
  where: "عنوان المراسلة",
  accept: "قرأت إشعار الخصوصية",
  mustAccept: "اقرأ الإشعار، ثم ضع علامة هنا.",
  read: "قراءة إشعار الخصوصية",
  asked: {
    title: "إشعار خصوصية جديد",
    lead: (clinic: string) => `غيّرت ${isolated(clinic)} ما تخبرك به عن بياناتك.`,
    send: "متابعة",
  },
};

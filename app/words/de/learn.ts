/** The pages to read: articles, how to stretch safely, when to stop. Their texts themselves are in content. */
export const learn = {
  title: "Wissen",
  stretches: "Ihre Übungen",
  principles: "Sicher dehnen",
  articles: "Rund um Ihre Hüfte",
  noStretches: "Sie erscheinen hier, sobald Ihr Programm läuft.",
  /** Stands for the title of an article that is not there. */
  page: "Seite",
  articleTitle: (article: string) => `${article} · Wissen`,
  minutes: (count: number) => `${count} min`,
  minutesToRead: (count: number) => `${count} min Lesezeit`,
  next: (title: string) => `Als Nächstes: ${title}`,
  noteForYou: (note: string) => `Hinweis für Sie: ${note}`,
  feel: "Was Sie spüren.",
  ease: "So wird es leichter.",
  /** Of one exercise. */
  care: {
    title: "Vorsicht und häufige Fehler",
    /** In place of the title, before an exercise is done for the first time. */
    first: "Bevor Sie anfangen",
    cautions: "Vorsicht.",
    mistakes: "Häufige Fehler.",
  },
};

/** The pages to read: articles, how to stretch safely, when to stop. Their texts themselves are in content. */
export const learn = {
  title: "Learn",
  stretches: "Your stretches",
  principles: "How to stretch safely",
  articles: "About your hips",
  noStretches: "They appear here as soon as your program runs.",
  /** Stands for the title of an article that is not there. */
  page: "Page",
  articleTitle: (article: string) => `${article} · Learn`,
  minutes: (count: number) => `${count} min`,
  minutesToRead: (count: number) => `${count} min to read`,
  next: (title: string) => `Next: ${title}`,
  noteForYou: (note: string) => `Note for you: ${note}`,
  feel: "What you feel.",
  ease: "To make it easier.",
  /** Of one exercise. */
  care: {
    title: "Take care, and common mistakes",
    /** In place of the title, before an exercise is done for the first time. */
    first: "Before you begin",
    cautions: "Take care.",
    mistakes: "Common mistakes.",
  },
};

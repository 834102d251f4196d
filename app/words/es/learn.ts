/** The pages to read: articles, how to stretch safely, when to stop. Their texts themselves are in content. */
export const learn = {
  title: "Aprender",
  stretches: "Tus ejercicios",
  principles: "Cómo estirar con seguridad",
  articles: "Sobre tus caderas",
  noStretches: "Aparecerán aquí cuando empiece tu programa.",
  /** Stands for the title of an article that is not there. */
  page: "Página",
  articleTitle: (article: string) => `${article} · Aprender`,
  minutes: (count: number) => `${count} min`,
  minutesToRead: (count: number) => `${count} min de lectura`,
  next: (title: string) => `Siguiente: ${title}`,
  noteForYou: (note: string) => `Nota para ti: ${note}`,
  feel: "Qué notas.",
  ease: "Para hacerlo más fácil.",
  /** Of one exercise. */
  care: {
    title: "Cuidados y errores frecuentes",
    /** In place of the title, before an exercise is done for the first time. */
    first: "Antes de empezar",
    cautions: "Ten cuidado.",
    mistakes: "Errores frecuentes.",
  },
};

import { count } from "./numbers";

/** The pages to read: which come first and why, what was read, and the search; said on the server, in finished sentences. */
export const reading = {
  groups: {
    assigned: "Elegidas para ti",
    suggested: "Estas te encajan",
    others: "Más para leer",
  },
  because: {
    /** @param exercise "Zancada con rodilla en el suelo" */
    exercise: (exercise: string) => `Porque tu programa tiene: ${exercise}`,
    /** @param sign in the patient's own voice: "Me duele la rodilla" */
    sign: (sign: string) => `Porque nos dijiste: ${sign}`,
  },
  /** @param minutes "2 min" */
  readOn: (minutes: string, day: string) => `${minutes}, leída: ${day}`,
  read: "La he leído",
  isRead: (day: string) => `Has leído esta página (${day}).`,
  /** Where a page is not there in the reader's language. */
  inEnglish: "Esta página está en inglés.",
  areInEnglish: "Estas páginas están en inglés.",
  search: {
    label: "Buscar en las páginas",
    submit: "Buscar",
    found: (number: number, query: string) =>
      `${count(number, { one: "página", other: "páginas" })} para «${query}»`,
    none: (query: string) => `No hay nada para «${query}»`,
    advice: "Prueba con una palabra sencilla, como «silla» o «rodilla».",
    all: "Mostrar todas las páginas",
  },
};

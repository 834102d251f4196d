import { count } from "./numbers";

const minutesWords = (minutes: number) => count(minutes, { one: "minuto", other: "minutos" });

/** The page right after a guided session; its loader says it in finished sentences. */
export const sessionEnd = {
  /** By what the session came to. No praise, and no blame. */
  title: { DONE: "Listo por hoy", PARTLY: "Hiciste una parte", MISSED: "Esta vez, nada hecho" },
  titleIn: {
    DONE: (minutes: number) => `Listo por hoy, ${minutesWords(minutes)}`,
    PARTLY: (minutes: number) => `Hiciste una parte, ${minutesWords(minutes)}`,
  },
  /** Names the list of what was done. */
  list: "Lo que hiciste",
  /** Steps of one exercise. */
  part: (done: number, of: number) => `${done} de ${of}`,
  partPainful: (done: number, of: number) => `${done} de ${of}, dolía demasiado`,
  skipped: "sin hacer",
  painful: "dolía demasiado",
  stopped: (clinician: string) =>
    `${clinician} verá qué ejercicio dejaste. Tu plan sigue como está hasta que lo mire.`,
  /** Opens the questions that nobody has to answer. */
  more: "Añadir más: cuánto te costó, una nota",
};

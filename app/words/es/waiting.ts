import { count } from "./numbers";

/** What waits on Today, and what it says to whoever comes back; said on the server, in finished sentences. */
export const waiting = {
  /** Names the list above the session. */
  title: "Te espera",
  message: {
    /** @param who first name of whoever wrote it */
    one: (who: string) => `${who} te ha escrito`,
    /** @param when "hoy", "mié 18 nov" · time "10:58" */
    at: (when: string, time: string) => `Un mensaje, ${when} ${time}`,
  },
  /** After some time without a log. Never how long it was, and never what was not done. */
  back: {
    title: "Qué bien verte otra vez",
    start:
      "Empieza con la sesión de hoy. Los dos primeros días, con suavidad: puedes mantener menos tiempo. No hay nada que recuperar.",
    rest: "Hoy no toca nada, y no hay nada que recuperar.",
    tell: (clinician: string) => `Contar a ${clinician} un dolor o una duda`,
  },
  /** The ring of the week, read out in one sentence. */
  week: (done: number, due: number) =>
    `${done} de ${count(due, { one: "sesión", other: "sesiones" })} esta semana, enteras o en parte. Los días de descanso no cuentan en tu contra.`,
  morning: {
    hint: "Al levantarte, antes de moverte mucho.",
    skip: "No lo sé, saltar esta",
  },
};

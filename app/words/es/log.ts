/** Logging a session, the logs that can still be changed, and why a log is not taken. */
export const log = {
  title: "Registrar una sesión",
  back: "Atrás",
  later: "Más tarde",
  change: "Cambiar",
  /** Read out after "Change" and "Remove". */
  changeWhat: (title: string) => `: ${title}`,

  /** What the questions are about. */
  about: {
    today: "La sesión de hoy",
    yesterday: "La sesión de ayer",
    day: (day: string) => `Sesión del ${day}`,
    change: (about: string) => `${about}, cambiar`,
    rightAfter: "Justo después de la sesión",
  },
  whatDidYouDo: "¿Qué hiciste?",
  allOrPart: "Todo, una parte o nada",
  /** Names the links to the three outcomes. */
  whatYouDid: "Lo que hiciste",
  /** The three outcomes to choose from, as they were chosen, and as that stands within a sentence. */
  outcomes: { DONE: "Todo", PARTLY: "Una parte", MISSED: "Nada" },
  chosen: { DONE: "Todo hecho", PARTLY: "Una parte hecha", MISSED: "Nada hecho" },
  said: { DONE: "todo hecho", PARTLY: "una parte hecha", MISSED: "nada hecho" },

  /** Pain that was logged with single exercises. */
  during: {
    howMuch: (exercise: string) => `¿Cuánto te dolió en «${exercise}»?`,
  },

  whichOnes: "¿Cuáles hiciste?",
  /** An exercise that is done on one side. */
  item: {
    LEFT: (exercise: string) => `${exercise}, izquierda`,
    RIGHT: (exercise: string) => `${exercise}, derecha`,
  },
  why: { PARTLY: "Te saltaste algunos. ¿Por qué?", MISSED: "¿Qué te lo impidió?" },
  reasons: {
    PAIN: "Demasiado dolor",
    NO_TIME: "Sin tiempo",
    UNSURE_HOW: "No sé bien cómo",
    FORGOT: "Se me olvidó",
    FEELING_BETTER: "Me siento mejor",
    OTHER: "Otro",
  },
  howHard: "¿Cuánto te costó?",
  efforts: { EASY: "Poco", RIGHT: "Lo justo", HARD: "Mucho" },
  save: "Guardar registro",
  /** Where another log of the same came in after this form was opened. */
  newer: {
    title: "No guardado: se guardó otro registro desde que abriste esta página",
    saved: (log: string) => `Está guardado: ${log}.`,
    advice: "¿Cuál vale? Lo que dejes vacío abajo se queda como está.",
    keep: "Dejar lo guardado",
  },
  withoutNumber: "Registrar sin número",

  /** What was answered, each a sentence. */
  detail: {
    pain: (scores: readonly string[]) => `Dolor ${scores.join(", ")}.`,
    score: (score: number, moment: string) => `${score} ${moment}`,
    effort: (effort: string) => `Te costó ${effort}.`,
    reason: (reason: string) => `Motivo: ${reason}.`,
    remarks: (remarks: string) => `Nota: ${remarks}`,
  },

  last: {
    title: "Tus últimos registros",
    howLong: "Puedes cambiar o borrar un registro durante 48 horas.",
    none: "Nada en las últimas 48 horas.",
    toProgress: "Ver todo en tu progreso",
    tooLate: {
      title: "Sin cambios",
      text: "Este registro tiene más de 48 horas, así que se queda como está.",
    },
    session: (day: string, said: string) => `${day}: ${said}`,
    pain: (day: string, score: number) => `${day}: dolor ${score}`,
    morning: (day: string, score: number) => `${day}: dolor ${score} por la mañana`,
  },

  /** Taking a log back for good. */
  remove: {
    link: "Borrar",
    thisLog: "Borrar este registro",
    about: "Borrar un registro",
    title: "¿Borrar este registro?",
    after: {
      session:
        "También se borran sus números de dolor y su nota. Puedes registrar esta sesión otra vez.",
      later:
        "También se borran sus números de dolor y su nota. Este día queda muy atrás para registrarlo otra vez.",
      report: "El número y su nota se borran para siempre.",
    },
    keep: "Conservar",
    remove: "Borrar",
  },

  /** Why nothing can be saved on this page any more. */
  closed: {
    title: "Esta sesión no se puede registrar ahora",
    tooLate:
      "Este registro tiene más de 48 horas, así que se queda como está. Dile a tu clínica qué hay que cambiar.",
    tooEarly: "Podrás registrarla ese día.",
    toToday: "Volver a Hoy",
  },
  /** By the code of a log that was refused: what is the matter, then what to do. */
  refusals: {
    "not-found": "No existe esa sesión.",
    "day-closed": "Puedes registrar hoy y ayer. Para días anteriores, díselo a tu clínica.",
    "clock-ahead": "El reloj de este teléfono va adelantado. Ajústalo y guarda otra vez.",
    "edit-closed":
      "Un registro se puede cambiar durante 48 horas. Dile a tu clínica qué hay que cambiar.",
    "no-program": "Ese día no tienes programa.",
    "no-such-session": "Tu programa no tiene esa sesión ese día.",
  },
  /** The same for what a phone sends from its queue. @param days how late a log may be */
  tooLate: (days: number) =>
    `Un teléfono puede enviar lo de hasta ${days} días atrás. Para días anteriores, díselo a tu clínica.`,
  /** What a field says when its answer cannot be taken. */
  fields: {
    id: "Carga la página otra vez y guarda.",
    noScore: "Elige un número.",
    score: "Elige un número del 0 al 10.",
    scoreOrNone: "Elige un número, o registra sin número.",
    status: "Di qué hiciste.",
    effort: "Elige una respuesta.",
    reason: "Elige un motivo.",
  },
};

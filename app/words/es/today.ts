import { count } from "./numbers";

const SESSIONS = { one: "sesión", other: "sesiones" };

/** The today page. */
export const today = {
  title: "Hoy",
  greeting: {
    morning: (name: string) => `Buenos días, ${name}`,
    afternoon: (name: string) => `Buenas tardes, ${name}`,
    evening: (name: string) => `Buenas noches, ${name}`,
  },
  morning: {
    title: "¿Qué tal esta mañana?",
    text: (weekday: string) => `Una pregunta sobre la sesión del ${weekday}`,
  },
  yesterday: {
    title: "La sesión de ayer aún no está registrada",
    text: "Todavía puedes registrarla hoy",
  },
  start: "Empezar",
  quickLog: "¿Ya la hiciste? Regístrala con un toque",
  doExtra: "Hacer una extra",
  logExtra: "Registrar una extra",
  logPain: "Registrar dolor",
  lastLogs: "Tus últimos registros",

  /** One of several sessions of a day, alone and within a sentence. */
  place: (slot: number, of: number) => `Sesión ${slot} de ${of}`,
  following: (slot: number, of: number) => `Después, la sesión ${slot} de ${of}.`,
  /** A session that is logged. @param said what was done, within a sentence */
  logged: (slot: number, of: number, said: string) => `Sesión ${slot} de ${of}: ${said}`,
  loggedExtra: (said: string) => `Sesión extra: ${said}`,
  hold: (score: number, ceiling: number) =>
    `Tu último número de dolor hoy fue ${score}. Empieza cuando esté en ${ceiling} o menos.`,

  /** What was saved or taken back just now. */
  saved: {
    session: (said: string) => `Guardado: ${said}.`,
    sessionWithPain: (said: string, score: number) => `Guardado: ${said}, dolor ${score}.`,
    pain: (score: number) => `Guardado: dolor ${score}.`,
    morning: (score: number) => `Guardado: dolor ${score} esta mañana.`,
    undo: "Deshacer",
    howItIsDone: "Ver cómo se hace",
  },
  undone: {
    title: "Deshecho",
    text: "El registro se ha borrado. Puedes registrar esta sesión otra vez.",
  },
  removed: { title: "Borrado", text: "El registro se ha borrado." },

  /** A day without a due session, or without a program. */
  quiet: {
    discharged: {
      title: "Tu tratamiento ha terminado",
      text: (clinician: string) =>
        `Si vuelven las molestias, llama a ${clinician}. Tus registros siguen aquí.`,
    },
    ended: {
      title: "Tu programa ha terminado",
      text: (lastDay: string, clinician: string) =>
        `Último día: ${lastDay}. ${clinician} te dirá qué viene ahora. Aún puedes hacer una sesión y registrarla.`,
    },
    anyDay: {
      title: "Tú eliges el día",
      text: "Una sesión hoy cuenta para tu semana. Descansar también está bien.",
    },
    fromMonday: {
      title: "Tu primera semana empieza el lunes",
      text: (times: string) => `Después, ${times}, los días que elijas.`,
    },
    rest: {
      title: "Día de descanso",
      text: "Hoy no toca nada. Descansar es parte del plan.",
    },
    soon: {
      title: "Tu programa empieza pronto",
      text: (firstDay: string) => `Primer día: ${firstDay}. Aún no hay nada que hacer.`,
    },
    stopped: {
      title: "Ahora no tienes ningún programa",
      text: (clinician: string) => `El último ha terminado. ${clinician} te dirá qué viene ahora.`,
    },
    noProgram: {
      title: "Aún no hay programa",
      text: (clinician: string) => `${clinician} elegirá tus ejercicios. Aparecerán aquí.`,
    },
  },

  /** Says what is still to come; never what was lost. */
  week: {
    left: (left: number) => `${left === 1 ? "Queda 1" : `Quedan ${left}`} para tu semana`,
    complete: "Tu semana está completa",
    done: (done: number) => `${count(done, SESSIONS)} esta semana`,
    title: "Esta semana",
    /** After the number of sessions done. */
    of: (due: number) => ` de ${due}`,
    /** Read out after "3 of 7". */
    sessions: " sesiones hechas, enteras o en parte",
    /** Read out for one day. @param mark "en parte" */
    day: (weekday: string, mark: string) => `${weekday}: ${mark}`,
  },
  /** In place of the session, while the program rests because of a sign that was reported. */
  pause: {
    title: "Tu programa está en pausa",
    /** Of somebody without a program. */
    reported: "Nos dijiste que algo va mal",
    text: {
      red: "Nos indicaste una señal de emergencia. Si nadie la ha valorado todavía, pide ayuda de emergencia ahora. Nada de ejercicios hasta que tu clínica haya hablado contigo.",
      amber:
        "Nos indicaste una señal que alguien debe valorar. Si aún no has llamado, llama hoy. Nada de ejercicios hasta que tu clínica haya hablado contigo.",
    },
    /** The same of a sign that the clinic asked for and noted. */
    noted: {
      title: "Hay anotada una señal de alarma",
      red: "Tu clínica anotó una señal de emergencia. Si nadie te está ayudando con ella, pide ayuda de emergencia ahora. Nada de ejercicios hasta que tu clínica haya hablado contigo.",
      amber:
        "Tu clínica anotó una señal que alguien debe valorar. Haz lo que te dijeron, o llama hoy. Nada de ejercicios hasta que tu clínica haya hablado contigo.",
    },
    decided: {
      title: "Tu programa descansa hoy",
      text: "Tu clínica ha decidido cómo seguir. Pregunta si tienes dudas.",
    },
    help: "Qué hacer",
  },
};

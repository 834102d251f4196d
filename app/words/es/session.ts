import { count } from "./numbers";

const list = new Intl.ListFormat("es");

const EXERCISES = { one: "ejercicio", other: "ejercicios" };
const remaining = (seconds: number) =>
  `${seconds === 1 ? "queda" : "quedan"} ${count(seconds, { one: "segundo", other: "segundos" })}`;

/** The guided session, what comes before it, and a session in a few words. */
export const session = {
  title: "Sesión",
  first: {
    title: "Antes de tu primera sesión",
    goOn: "Ir a la sesión",
  },
  /** For a browser that runs no scripts. */
  toRead: {
    title: "Tu sesión",
    lead: "Haz los ejercicios uno tras otro, con un reloj al lado.",
    log: "¿Ya está? Regístrala",
  },
  summary: (stretches: number, minutes: number) =>
    `${count(stretches, EXERCISES)}, cerca de ${minutes} min`,
  /** After a name: "Lunge on the right". */
  onTheLeft: (name: string) => `${name} a la izquierda`,
  onTheRight: (name: string) => `${name} a la derecha`,
  /** An exercise that the library does not know any more. */
  exercise: "Ejercicio",
  anExercise: "un ejercicio",
  /** A name of an exercise within a sentence. */
  inText: (name: string) => name.toLocaleLowerCase("es"),
  breathingCue: { in: "Toma aire", out: "Suelta el aire" },

  sides: { LEFT: "Lado izquierdo", RIGHT: "Lado derecho" },
  set: (set: number, of: number) => `serie ${set} de ${of}`,
  hold: (hold: number, of: number) => `repetición ${hold} de ${of}`,
  next: (parts: readonly string[]) => `Ahora viene: ${parts.join(", luego ")}`,
  nextSides: { LEFT: "el lado izquierdo", RIGHT: "el lado derecho" },
  nextSet: (set: number) => `serie ${set}`,
  nextHold: (hold: number) => `repetición ${hold}`,
  nextUnknown: "el siguiente",
  last: "El último",

  /** In place of a session, while the program rests. */
  programPaused: {
    title: "Tu programa está en pausa",
    text: "Nos dijiste que algo va mal. Nada de ejercicios hasta que tu clínica haya hablado contigo.",
    help: "Qué hacer",
    save: "Guardar lo que hice",
    toToday: "Volver a Hoy",
  },

  leave: "Salir de la sesión",
  help: "Algo va mal",
  /** Read out before the place. */
  stretch: "Ejercicio ",
  place: (place: number, of: number) => `${place} de ${of}`,

  paused: "En pausa",
  rest: "Suelta y descansa",
  getReady: "Ponte en posición y pulsa Empezar",
  skip: "Saltar",
  skipSet: "Saltar serie",
  /** What was left out just now. */
  skipped: {
    set: (set: number, of: number) => `Saltado: serie ${set} de ${of}`,
    side: { LEFT: "Saltado: lado izquierdo", RIGHT: "Saltado: lado derecho", NONE: "Saltado" },
    exercise: (name: string) => `Saltado: ${name}`,
    undo: "Deshacer",
    alsoSide: { LEFT: "Todo: lado izquierdo", RIGHT: "Todo: lado derecho", NONE: "" },
    alsoExercise: (name: string) => `Todo: ${name}`,
  },
  starting: "Empezando",
  /** Why an earlier run is not gone on with. */
  lost: {
    unreadable: {
      title: "Esta sesión empieza otra vez",
      text: "No se puede leer lo que este teléfono guardó.",
    },
    changed: {
      title: "Tu programa ha cambiado",
      text: "Esta sesión empieza otra vez. ¿Te dolió algo antes? Usa «Registrar dolor».",
      log: "Registra lo que hiciste del anterior. El nuevo empieza la próxima vez.",
    },
  },
  tooPainful: "Duele demasiado",
  start: "Empezar",
  resume: "Seguir",
  goOn: "Seguir",
  done: "Hecho",
  pause: "Pausa",

  timer: {
    rest: "segundos de descanso",
    restSpoken: (left: number) => `Descanso, ${remaining(left)}`,
    times: "veces, a tu ritmo",
    timesSpoken: (times: number) => count(times, { one: "vez", other: "veces" }),
    toHold: "segundos para mantener",
    of: (total: number) => `de ${total} segundos`,
    leftOf: (left: number, total: number) => `${remaining(left)} de ${total}`,
  },
  /** Read out loud. @param where "Lunge, Right side, set 1 of 2" */
  spoken: {
    ready: (where: string) => `${where}. Pulsa Empezar cuando estés en posición.`,
    repeat: (where: string, times: number) => `${where}. Haz ${times} y pulsa Hecho.`,
    hold: (where: string, seconds: number) => `${where}. Mantén ${seconds} segundos.`,
    left: (seconds: number) => `Quedan ${seconds} segundos.`,
    rest: "Hecho. Descansa.",
    paused: "En pausa.",
    allDone: "Todos los ejercicios hechos.",
  },

  leaving: {
    title: "¿Salir de esta sesión?",
    text: (clinician: string) =>
      `Queda en este teléfono hasta que se envíe. Entonces lo verá ${clinician}.`,
    stay: "Continuar",
    log: "Parar y registrar",
    later: "Salir y seguir más tarde",
  },
  painful: {
    howMuch: (exercise: string) => `¿Cuánto dolor en «${exercise}»?`,
    goOn: (next: string) => `Seguir con ${next}`,
    end: "Terminar aquí la sesión",
    back: (exercise: string) => `Volver a «${exercise}»`,
    /** Nothing is sent before the log is saved. */
    notYet: (clinician: string) =>
      `Queda en este teléfono hasta que se envíe. Entonces lo verá ${clinician}.`,
  },
  after: {
    about: "Justo después de la sesión",
    over: "La sesión ha terminado. Ahora regístrala.",
    whySkipped: (names: readonly string[]) => `Sin terminar: ${list.format(names)}. ¿Por qué?`,
    again: "Empezar la sesión otra vez",
  },
  /** Before what was done is thrown away. */
  startAgain: {
    question: "¿Empezar otra vez desde el principio?",
    text: "Lo que hiciste no está guardado. Se perderá.",
    keep: "Conservar",
    go: "Empezar otra vez",
  },
  drop: {
    question: "¿Descartar esta sesión?",
    text: "Lo que hiciste no está guardado. Se perderá.",
    keep: "Conservar",
    go: "Descartar",
  },
  /** A session that waits on this phone. */
  unsaved: {
    today: "La sesión de hoy aún no está guardada",
    yesterday: "La sesión de ayer aún no está guardada",
    notSaved: "Aún sin guardar",
    done: (done: number, of: number) => `${done} de ${count(of, EXERCISES)}, hechos`,
    pain: (score: number) => `dolor ${score}`,
    goOn: "Seguir",
    save: "Guardar lo que hice",
    saveLog: "Guardar registro",
    again: "Empezar otra vez",
    drop: "Descartar",
  },

  /** A drawn figure, for whoever does not see it. */
  figure: {
    left: "izquierda",
    right: "derecha",
    movement: (start: string, middle: string | undefined, end: string) =>
      `Desde: ${start}${middle === undefined ? "" : ` Luego: ${middle}`} Hasta: ${end}`,
    pause: "Pausar",
    play: "Reproducir",
    /** Read out after "Pause" and "Play". */
    theMovement: " el movimiento",
  },
};

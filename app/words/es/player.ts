import { count } from "./numbers";

/** What the guided session says besides the words of ./session; the page hands it on in finished sentences. */
export const player = {
  settings: {
    open: "Sonido y ritmo",
    title: "Sonido y ritmo",
    kept: "Este teléfono recuerda lo que eliges.",
    close: "Volver a la sesión",
    tells: "Qué te avisa de cada cambio",
    sound: "Sonido",
    vibration: "Vibración",
    noVibration: "Este teléfono no puede vibrar en una página.",
    voice: "Voz",
    /** @param language by its own name, "español" */
    noVoice: (language: string) =>
      `Este teléfono no tiene voz en ${language}. En su lugar avisan el sonido y la vibración.`,
    pace: "Ritmo",
    goesOn: "Seguir solo",
    goesOnHelp: (position: number, repetition: number) =>
      `«Empezar» en «Hoy» empieza enseguida, y no hay que tocar nada entre un ejercicio y otro. Tienes ${position} segundos para cambiar de posición, y ${repetition} segundos para cada repetición que no se mantiene más.`,
    isSlower: "Más despacio",
    isSlowerHelp:
      "Más tiempo para las repeticiones y para cambiar de posición. El tiempo de mantener la posición no cambia.",
    hasLongerRests: "Descansos más largos",
    hasLongerRestsHelp: (seconds: number) => `${seconds} segundos más entre series.`,
    hasNoTimer: "Sin cronómetro",
    hasNoTimerHelp: "No hay cuenta atrás. Pulsas Hecho después de cada serie.",
  },
  howTo: { open: "Cómo se hace", close: "Volver a la sesión" },
  /** Before an exercise begins by itself. */
  position: "Ponte en posición",
  /** Below the seconds that are left until then. */
  thenHold: (seconds: number) => `luego mantén ${seconds} s`,
  /** Below the repetitions that are left. */
  each: (seconds: number) =>
    `veces, ${count(seconds, { one: "segundo", other: "segundos" })} cada una`,
  /** Said out loud. */
  cues: {
    side: "Cambia de lado.",
    exercise: "Siguiente ejercicio.",
    /** In a rest that waits for a tap. */
    goOn: "Pulsa Seguir cuando quieras continuar.",
  },
  /** Where the network went away before the whole page had come. */
  missing: {
    title: "Una parte de esta página no se cargó.",
    kept: "No hay conexión. Lo que hiciste queda en este móvil.",
    silent: "No hay conexión, así que nada suena, habla ni vibra. La sesión sigue igualmente.",
    again: "Intentar de nuevo",
  },
  painful: {
    /** Once the number is stored at the clinic. */
    stored: (clinician: string) => `${clinician} ya lo ve.`,
    /** The same after care has ended: nobody is asked to look at it. */
    inRecord: "Ya está en tu historia.",
    easier: (exercise: string) => `Versión más fácil: ${exercise}`,
    ask: "¿Te pasa algo de esto?",
    yes: "Sí, o no lo sé bien",
  },
  /** After the name of an exercise in a log. */
  doneAs: (exercise: string, easier: string) => `${exercise}, hecho como «${easier}»`,
};

/** Pain: the scale, the form around one number, and pain apart from a session. */
export const pain = {
  /** NPRS: the words of the scale's ends and middle, by score. */
  anchors: { 0: "sin dolor", 5: "moderado", 10: "el peor imaginable" } as Record<number, string>,
  /** Read out for a score that has an anchor. */
  anchored: (score: number, anchor: string) => `${score}, ${anchor}`,
  showFaces: "Mostrar caras",
  nothingPicked: {
    title: "Aún no hay nada elegido",
    body: "Elige el número que encaje. ¿Dudas? El primero que pienses.",
  },
  whenToStop: "Algo va mal",

  /** Where the trouble is; the condition is in the clinician's own words. */
  where: {
    LEFT: (condition: string) => `${condition}, izquierda`,
    RIGHT: (condition: string) => `${condition}, derecha`,
    BOTH: (condition: string) => `${condition}, ambos lados`,
    CENTRAL: (condition: string) => `${condition}, en el centro`,
  },
  howMuch: {
    now: "¿Cuánto te duele ahora?",
    after: "¿Cuánto te dolió después?",
    before: "¿Cuánto te dolía antes de empezar?",
    morning: "¿Cuánto te dolía esta mañana?",
    /** @param day "miércoles" */
    morningOf: (day: string) => `¿Cuánto te dolía el ${day} por la mañana?`,
  },
  addBefore: "Añadir el número de antes de empezar",
  remarks: "Nota",
  /** Beside the name of a question that can be left out. */
  optional: "opcional",
  remarksHint: (clinician: string) => `¿Algo que ${clinician} deba saber?`,
  saveInstead: "Guardar esto en su lugar",
  save: "Guardar",
  pickFirst: "Guardar: elige antes un número",

  apart: {
    title: "Registrar dolor",
    about: "Registro de dolor",
    aboutChange: "Registro de dolor, cambiar",
    where: "¿Dónde es?",
    noAnswer: "Sin respuesta",
  },
  morning: {
    title: "¿Qué tal esta mañana?",
    about: (weekday: string) => `La mañana después de la sesión del ${weekday}`,
  },
};

import { count } from "./numbers";

const days = (number: number) => count(number, { one: "día", other: "días" });

/** How long to wait, rounded up: "12 minutos", "3 horas". */
function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90
    ? count(minutes, { one: "minuto", other: "minutos" })
    : count(Math.ceil(minutes / 60), { one: "hora", other: "horas" });
}

/** Messages between a patient and the clinic, as far as a patient reads them. */
export const messages = {
  title: "Mensajes",
  notWatched: "Nadie los vigila las 24 horas.",
  answers: (clinician: string, number: number) =>
    `${clinician} o alguien de su equipo responde en un plazo de ${number === 1 ? "un día laborable" : `${number} días laborables`}.`,
  cannotWait: (phone: string) => `Si no puede esperar, llama al ${phone}.`,
  cannotWaitNoPhone: "Si no puede esperar, llama a la clínica.",
  hours: (spans: string) => `Horario de la clínica: ${spans}.`,
  hoursUnsaid: "La clínica no ha indicado aquí su horario.",
  opens: (when: string) => `Ahora está cerrada; vuelve a abrir: ${when}.`,
  emergency: "Cuándo parar y llamarnos",
  none: "Aún no hay mensajes.",
  noneText: (clinician: string) =>
    `Escribe lo que ${clinician} deba saber antes de la próxima visita, o pregunta por un ejercicio.`,
  noneAfterCare: (clinician: string) =>
    `Escribe si algo de tus ejercicios no está claro. ${clinician} o alguien de su equipo lo leerá.`,
  closes: (day: string, number: number) =>
    `Los mensajes se cierran el ${day} (${days(number)} después del fin del tratamiento).`,
  earlier: "Mostrar mensajes anteriores",
  you: "Tú",
  by: (who: string, time: string) => `${who}, ${time}`,
  readBy: (who: string) => `visto por ${who}`,
  writeTo: (clinician: string) => `Escribir a ${clinician}`,
  send: "Enviar",
  unsent: { title: "No enviado.", again: "Enviar otra vez", edit: "Editar" },
  closedTitle: "Esta conversación está cerrada.",
  closed: (day: string) =>
    `Tu tratamiento aquí terminó el ${day}. Puedes leer lo que se escribió. Para escribir otra vez, llama a la clínica.`,
  writeAbout: "Escribir sobre esto",
  row: (clinician: string, unread: number) => ({
    title: unread === 1 ? "Un mensaje nuevo" : `${unread} mensajes nuevos`,
    text: `De ${clinician} o de alguien de su equipo`,
  }),
  missing: "Escribe algo y envíalo.",
  gone: "Ya no se puede enviar nada: tu tratamiento aquí ha terminado.",
  sentBefore:
    "Esto ya se envió antes con otras palabras. Carga la página otra vez y escríbelo de nuevo.",
  tooMany: (seconds: number) =>
    `Son muchos mensajes para un día. Lo que escribiste sigue aquí: envíalo dentro de ${waitWords(seconds)}, o llama a la clínica.`,
  about: {
    session: (day: string) => `Escrito después de la sesión del ${day}`,
    sessionStopped: (day: string, exercise: string, score: number) =>
      `Escrito después de la sesión del ${day}; «${exercise}» se dejó con dolor ${score}`,
    exercise: (exercise: string) => `Sobre «${exercise}»`,
    pain: (score: number, moment: string, day: string) =>
      `Sobre el dolor de ${score} ${moment}, ${day}`,
    gone: "Escrito sobre algo que después se borró",
  },
};

import type { IntakeCaution } from "~/domain/measures/intake";
import type { SignCode } from "~/domain/measures/signs";
import { count } from "./numbers";

/** In the patient's own voice, as the warning signs are. */
const signs: Record<SignCode, string> = {
  "low-back-pain": "Me duele la parte baja de la espalda",
  "hard-to-stand-straight": "Me cuesta ponerme de pie con la espalda recta",
  "tender-or-stiff-hip": "Tengo la cadera dolorida al tocarla, o rígida",
  "upper-groin-pain": "Me duele la parte alta de la ingle",
  "dull-pain-growing-sharper": "Tengo un dolor sordo que se vuelve más agudo",
  "lasting-hip-tightness": "Noto la cadera tensa todo el tiempo",
  "weak-stomach-muscles": "Noto débiles los músculos del abdomen",
  "forward-tilted-pelvis": "De pie, la pelvis se me inclina hacia delante",
  "knee-pain": "Me duele la rodilla",
};

const questions = (number: number) => count(number, { one: "pregunta", other: "preguntas" });
const minutesWords = (number: number) => count(number, { one: "minuto", other: "minutos" });

/** Questions of the clinic that somebody answers on their phone; said on the server, in finished sentences. */
export const questionWords = {
  title: "Preguntas",
  row: (number: number) => `${questions(number)} por responder`,
  minutes: (minutes: number) => `Alrededor de ${minutesWords(minutes)}`,
  waiting: (number: number, clinician: string) => `${questions(number)} de ${clinician}`,
  lead: (minutes: number) =>
    `Te llevará alrededor de ${minutesWords(minutes)}. Puedes saltarte las que quieras.`,
  kept: { title: "Se guarda sobre la marcha.", text: "Puedes cerrar esto y seguir más tarde." },
  start: "Empezar",
  goOn: "Seguir",
  look: "Mirar tus respuestas",
  of: (number: number, all: number) => `${number} de ${all}`,
  next: "Siguiente",
  save: "Guardar",
  skip: "Saltar esta pregunta",
  choose: "Elige una respuesta, o salta la pregunta.",
  range: (least: number, most: number) => `Un número entero del ${least} al ${most}`,
  psfs: {
    name: "Lo que puedes hacer",
    question: (activity: string) => `¿Qué tal puedes hacer «${activity}» hoy?`,
    chosen: (day: string) => `Elegido el ${day}.`,
    ends: ["no puedo hacerlo", "igual de bien que antes"],
  },
  groc: {
    name: "Cómo ha cambiado",
    question: "Comparado con el inicio de tu tratamiento, ¿cómo estás ahora?",
    hint: "0 es más o menos igual.",
    ends: ["muchísimo peor", "muchísimo mejor"],
  },
  lefs: {
    hint: "¿Cuánto te cuesta esto hoy?",
    ends: ["me cuesta muchísimo o no puedo", "no me cuesta nada"],
  },
  signs: { name: "Nueve señales", texts: signs, hint: "¿Te pasa esto ahora?" },
  yes: "Sí",
  no: "No",
  intake: {
    name: "Sobre ti, antes de empezar",
    ticks: "¿Qué te pasa ahora de todo esto?",
    none: "Nada de esto",
    tick: "Marca lo que te pase, o «Nada de esto».",
    flagHint: "¿Te pasa esto?",
    yesStays:
      "Tu «Sí» se queda. Tu fisioterapeuta hablará contigo de ello. Salta la pregunta para seguir.",
    cautions: {
      "takes-blood-thinners": "¿Tomas anticoagulantes?",
      "under-16": "¿Tienes menos de 16 años?",
      "told-not-to-exercise": "¿Te han dicho en una consulta médica que no hagas ejercicio?",
    } satisfies Record<IntakeCaution, string>,
    goal: "¿Qué te gustaría poder hacer otra vez?",
    goalHint: "Con tus palabras.",
    goalMissing: "Escribe qué te gustaría hacer, o salta la pregunta.",
    minutes: "¿Cuántos minutos al día tienes para tus ejercicios?",
    activity: (place: number) =>
      place === 1 ? "¿Qué te cuesta ahora?" : `¿Qué más te cuesta ahora? (${place} de 5)`,
    activityHint: "Una cosa, por ejemplo subir escaleras o aguantar una película en tu asiento.",
    activityName: "Qué es",
    activityScore: "¿Qué tal puedes hacerlo hoy?",
    activityMissing: "Escribe qué es, o salta la pregunta.",
    named: "Esto ya está puesto. Pon otra cosa, o salta la pregunta.",
    full: "No guardado: ya hay cinco cosas puestas, y no se piden más. Salta la pregunta para seguir.",
    activityAnswer: (name: string, score: number) => `${name}: ${score}`,
    goOn: "Seguir con las preguntas",
    stop: "Parar por ahora",
  },
  last: (answer: string, day: string) => `La última vez fue ${answer}, el ${day}.`,
  before: (answer: string) => `Antes, ${answer}.`,
  review: {
    title: "Revísalo y envíalo",
    skipped: "Sin responder",
    change: "Cambiar",
    send: (clinician: string) => `Enviar a ${clinician}`,
    nothing: "Responde al menos una pregunta antes de enviarlo.",
    more: "Mientras tanto llegaron más preguntas. Carga la página otra vez y mira primero las nuevas.",
  },
  sent: {
    title: "Enviado. Gracias",
    text: (clinician: string) => `${clinician} verá tus respuestas antes de tu próxima visita.`,
  },
  sentBefore:
    "Ya no queda nada de esto por responder: se envió antes, quizá desde otro teléfono, o la clínica lo terminó contigo. Se queda como estaba.",
  none: {
    title: "No hay preguntas por responder",
    text: (clinician: string) => `Cuando ${clinician} pregunte algo, aparecerá en Hoy.`,
  },
  gone: {
    title: "Estas preguntas se retiraron",
    text: (clinician: string) => `${clinician} ya no necesita respuestas. No se envió nada.`,
    said: "Lo que habías respondido",
    notKept:
      "La clínica lo retiró mientras tanto, o ya tiene la respuesta. Lo que elegiste aquí no se guarda.",
  },
  today: "Volver a Hoy",
};

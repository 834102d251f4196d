import type { RedFlagLevel } from "~/domain/rows";
import { count } from "./numbers";

const days = (number: number) => count(number, { one: "día", other: "días" });

/** Why somebody should look at a patient. Days, moments and reasons come in their own words. */
export const alerts = {
  labels: {
    "red-flag": "Señal de alarma",
    "pain-too-high": "Dolor demasiado alto",
    "pain-rising": "El dolor sube",
    "not-settling": "No se calma",
    "not-improving": "No mejora",
    "program-conflict": "Precaución",
    overdoing: "Hace demasiado",
    silent: "Sin noticias",
    "low-adherence": "Poca constancia",
    "message-waiting": "Mensaje sin responder",
    "review-due": "Toca revisión",
    "program-ending": "El programa termina",
    "measure-due": "Toca medir",
  },
  /** A sign that a later release asks about. */
  unknownSign: "Una señal de alarma",
  ticked: {
    EMERGENCY: (day: string) => `Señal de emergencia, marcada el ${day}.`,
    TODAY: (day: string) => `Señal para llamar el mismo día, marcada el ${day}.`,
    BACKGROUND: (day: string) => `Antecedente, marcado el ${day}. No pone nada en pausa.`,
  } satisfies Record<RedFlagLevel, (day: string) => string>,
  painTooHigh: (score: number) => `Dolor ${score} de 10`,
  /** What a ceiling is called: nobody agreed the one that a clinician never set. */
  limit: (isAgreed: boolean) => (isAgreed ? "techo acordado" : "límite habitual"),
  report: (day: string, moment: string, limit: string) => `${day}, ${moment}, ${limit}.`,
  above: (limit: string, ceiling: number) => `por encima del ${limit} de ${ceiling}`,
  notAbove: (limit: string, ceiling: number) => `${limit} ${ceiling}`,
  onlyReport: (number: number) => `El único tan alto en los últimos ${number} días.`,
  reports: (reports: number, number: number, first: string) =>
    `${count(reports, { one: "dato tan alto", other: "datos tan altos" })} en los últimos ${number} días, el primero el ${first}.`,
  remarks: (words: string) => `Sus palabras: «${words}»`,
  /** Beside another report than the highest. */
  remarksWith: (score: number, day: string, words: string) =>
    `Sus palabras con un ${score} el ${day}: «${words}»`,
  usual: (score: number, reason: string) =>
    reason === ""
      ? `Habitual en su caso: ${score}.`
      : `Habitual en su caso: ${score} («${reason}»).`,
  since: (day: string) => `Desde el ${day}`,
  sinceLong: (weeks: number) => `Desde hace más de ${weeks} semanas`,
  conflict: (exercise: string) => `${exercise} va contra una precaución`,
  conflicts: (exercises: number) =>
    `${count(exercises, { one: "ejercicio va", other: "ejercicios van" })} contra precauciones`,
  /** One exercise and one precaution, each with what it says. */
  against: (exercise: string, asks: string, precaution: string, day: string) =>
    `${exercise} (${asks}): «${precaution}», anotado el ${day}.`,
  painRising: (points: string) => `El dolor sube ${points} puntos`,
  means: (before: string, now: string, number: number) =>
    `${before} → ${now}, medias de ${number} días.`,
  logged: (logged: number, number: number) => `${logged} de ${number} días con registro.`,
  programBegan: (day: string) => `El programa empezó el ${day}.`,
  programChanged: (day: string, note: string) => `El programa cambió el ${day}: ${note}`,
  notSettling: (unsettled: number, sessions: number) =>
    `Sin calmarse a la mañana siguiente en ${unsettled} de ${sessions} sesiones`,
  /** One session with both scores. */
  morning: (day: string, before: number, morning: number) =>
    `${day}: ${before} antes, ${morning} a la mañana siguiente.`,
  settled: (day: string, before: number, morning: number) =>
    `${day}: ${before} antes, ${morning} a la mañana siguiente, calmado.`,
  settlesBelow: (isAgreed: boolean, green: number, points: number) =>
    `Cuenta una subida de ${points} o más, o una por encima del límite verde ${isAgreed ? "acordado" : "habitual"} de ${green}.`,
  notImproving: (first: string, last: string) => `Dolor ${first} → ${last}, no mejora`,
  week: (which: "first" | "last", mean: string, day: string, logged: number, number: number) =>
    which === "first"
      ? `Primeros ${number} días desde el ${day}: ${mean}, ${logged} con registro.`
      : `Últimos ${number} días hasta el ${day}: ${mean}, ${logged} con registro.`,
  smallChange: (change: string) => `Cambio de ${change} puntos, menos de lo importante.`,
  noFall: (change: string) => `Cambio de ${change} puntos, sin bajada.`,
  dayOfProgram: (day: number) =>
    `Día ${day} del programa. Conviene revisar; valorar una opinión médica.`,
  overdone: (done: number, due: number) =>
    `${count(done, { one: "sesión de fuerza", other: "sesiones de fuerza" })} donde se ${due === 1 ? "pedía" : "pedían"} ${due}`,
  overdoneIn: (number: number) => `En los últimos ${number} días.`,
  daysInARow: (number: number) => `Fuerza ${days(number)} ${number === 1 ? "seguido" : "seguidos"}`,
  noDayBetween: (from: string, to: string) =>
    `Hecho todos los días del ${from} al ${to}, donde el plan deja un día de por medio.`,
  aboveGreen: (score: number, moment: string, day: string, green: number) =>
    `Dato más alto de estos días: ${score} ${moment}, ${day}, por encima del límite verde de ${green}.`,
  messageWaiting: (day: string) => `Mensaje sin responder desde el ${day}`,
  answerWasDue: (day: string) => `La respuesta tocaba el ${day}.`,
  reviewDue: (day: string) => `Visita el ${day}`,
  measureDue: (day: string) => `Toca medir desde el ${day}`,
  notMeasured: "Desde entonces no se ha medido nada.",
  programEnding: (day: string) => `El programa termina el ${day}`,
  nothingFollows: (name: string) => `${name}: no le sigue nada.`,
  dateToday: "Es hoy.",
  dateIn: (number: number) => `Es dentro de ${days(number)}.`,
  datePast: (number: number) => `Fue hace ${days(number)}, y no hay otra fecha.`,
  /** A suggestion, not an alert. */
  readyTitle: "¿Es hora de avanzar?",
  ready: (highest: number, reports: number, done: number, due: number, number: number) =>
    `En los últimos ${number} días el dolor fue como mucho ${highest} en ${count(reports, { one: "dato", other: "datos" })}, y se hicieron ${done} de ${due} sesiones. Decides tú: nada cambia solo.`,
  silent: (number: number) => `Sin registros desde hace ${days(number)}`,
  noLog: "Aún sin registros.",
  lastLog: (day: string, pain: string | null) =>
    pain === null ? `Último registro: ${day}.` : `Último registro: ${day}, dolor ${pain}.`,
  unlogged: (sessions: number) =>
    `Desde entonces, ${count(sessions, { one: "sesión prevista", other: "sesiones previstas" })} sin registrar.`,
  lowAdherence: (done: number, due: number) => `${done} de ${due} sesiones hechas`,
  counts: (number: number, partly: number, missed: number, notLogged: number) =>
    `En los últimos ${number} días: ${partly} en parte, ${missed} no hechas, ${notLogged} sin registrar.`,
  reasons: (reasons: string) => `Motivos: ${reasons}.`,
};

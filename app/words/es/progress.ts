import { count } from "./numbers";

const days = (number: number) => count(number, { one: "día", other: "días" });

/** The progress page, the charts, and the marks of days. */
export const progress = {
  title: "Tu progreso",
  easing: "Tu dolor va bajando",
  logPain: "Registrar dolor",
  painAndSessions: "Dolor y sesiones",
  stayAtOrBelow: (ceiling: number) => `quédate en ${ceiling} o menos`,
  scale: "0: sin dolor. 10: el peor imaginable.",
  scaleStops: (highest: number) => ` Aquí la escala llega hasta ${highest}.`,
  asList: "Como lista",
  asChart: "Como gráfico",
  /** What a chart without a single log says. */
  emptyBeforeToday: "Aún no hay registros de dolor. Aparecerán aquí después de la sesión de hoy.",
  emptyBeforeFirst: "Aún no hay registros de dolor. Aparecerán aquí después de la primera sesión.",

  weeks: {
    title: "Sesiones por semana",
    /** The count of full weeks stands between the two. */
    full: { before: "Todas las sesiones hechas en ", after: "." },
    fullCount: (reached: number, of: number) =>
      `${reached} de ${count(of, { one: "semana", other: "semanas" })}`,
    none: "Cada bloque es una sesión que hiciste.",
    striped: " A rayas: una parte.",
    /** Read out after the number of done sessions, before the date of the week's Monday. */
    spoken: (due: number) => ` de ${due} hechas, enteras o en parte, semana del`,
  },
  milestones: {
    title: "Logros",
    fullWeek: (monday: string) => `Primera semana completa, la del ${monday}`,
    calmDays: (score: number) => `Cinco días seguidos con dolor de ${score} o menos`,
    firstSession: "Primera sesión hecha",
    sessions: (done: number) => `${done} sesiones hechas`,
  },
  days: {
    title: "Día a día",
    caption: "Sesiones por día",
    day: (day: string, sessions: string) => `${day}: ${sessions}`,
  },
  stretches: {
    title: "Tus ejercicios",
    lead: "Veces hechas, de las previstas.",
    share: (done: number, due: number) => `${done} de ${due}`,
    partly: (times: number) =>
      `y una parte ${count(times, { one: "vez más", other: "veces más" })}`,
  },

  /** What the pain-and-sessions chart and its table say. */
  chart: {
    /** A mean, a change or a share, "6,0", "−1,1" or "25 de 29": the figures that a summing-up turns on, in bold. */
    figure: /([+−]?\d+,\d|\d+ de \d+)/,
    caption: "Dolor y sesiones por día, primero lo nuevo",
    average: "Media de 7 días",
    range: "Tiempo mostrado",
    arrowKeys: "Las flechas cambian de día.",
    marks: "Qué significan las marcas",
    moments: {
      before: "Antes",
      during: "Durante",
      after: "Después",
      nextMorning: "Mañana siguiente",
      daily: "Otros momentos",
    },
    /** The mark of a single report, where it stands for all of them. */
    oneReport: {
      before: "Dolor antes de una sesión",
      during: "Dolor durante una sesión",
      after: "Dolor después de una sesión",
      nextMorning: "Dolor una mañana",
      daily: "Dolor en un momento",
    },
    moreMarks: "Más marcas",
    /** The bands behind the scores, by their highest score. */
    bands: {
      green: (highest: number) => `Hasta ${highest}: sigue`,
      amber: (highest: number) => `Hasta ${highest}: afloja`,
    },
    treatmentBegan: "Empezó este tratamiento",
    gaps: "Días sin registro",
    paused: "Programa en pausa",
    pausedShort: "en pausa",
    days,
    gap: "sin registrar",
    gapDays: (number: number) => `sin registrar, ${days(number)}`,
    gapRow: (number: number) => `Sin registrar, ${days(number)}`,
    version: (number: number) => `v${number}`,
    change: (program: string, version: number, note: string) => `${program} v${version}: ${note}`,
    day: "Día",
    pain: "Dolor",
    painNotLogged: "sin registrar",
    session: "Sesión",
    sessions: "Sesiones",
    extraSession: "Sesión extra",
    share: (done: number, due: number) => `, ${done} de ${due}`,
    extra: (sessions: number) => `, ${sessions} extra`,
  },
  /** The word for each mark of a day, lower case, to stand in a sentence or a list. */
  marks: {
    done: "hecha",
    partly: "en parte",
    missed: "no hecha",
    rest: "día de descanso",
    paused: "programa en pausa",
    "not-logged": "sin registrar",
    open: "toca hoy",
    ahead: "prevista",
    outside: "sin programa",
  },
};

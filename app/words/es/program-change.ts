import { count } from "./numbers";

/** What a new version of a program changed. Names, sides, days and dates come in their own words. */
export const programChange = {
  first: "Primera versión.",
  template: (name: string) => `De la plantilla «${name}».`,
  item: (name: string, changes: string) => `${name}: ${changes}.`,
  added: (name: string) => `Añadido: ${name}.`,
  removed: (name: string) => `Quitado: ${name}.`,
  /** For the clinic: a patient's copy of a program holds no such change. */
  kept: (name: string) => `Se mantiene a pesar de una precaución: ${name}.`,
  order: "Nuevo orden.",
  sets: (from: number, to: number) => `series ${from} → ${to}`,
  repetitions: (from: number, to: number) => `repeticiones ${from} → ${to}`,
  holdSeconds: (from: number, to: number) => `mantener ${from} → ${to} s`,
  restSeconds: (from: number, to: number) => `descanso ${from} → ${to} s`,
  side: (from: string, to: string) => `${from} → ${to}`,
  noSide: "sin lado",
  easier: {
    allowed: "versión más fácil permitida",
    "not-allowed": "versión más fácil ya no permitida",
  },
  note: { added: "nota añadida", removed: "nota quitada", changed: "nota cambiada" },
  timesAWeek: (from: number, to: number) =>
    `${from} → ${count(to, { one: "vez", other: "veces" })} por semana.`,
  now: (schedule: string) => `Ahora ${schedule}.`,
  everyDay: "Todos los días, sin días de descanso.",
  days: (days: string) => `Días: ${days}.`,
  /** One to three rest days. */
  restDays: (number: number, days: string) =>
    `${count(number, { one: "día", other: "días" })} de descanso: ${days}.`,
  ends: (day: string) => `Termina el ${day}.`,
  noEnd: "Sin fecha de fin.",
  start: (from: string, to: string) => `Desde el ${to} en vez del ${from}.`,
};

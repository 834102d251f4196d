import { count } from "./numbers";

const days = (number: number) => count(number, { one: "día", other: "días" });
const sessions = (number: number) => count(number, { one: "sesión", other: "sesiones" });

/** The chart in two sentences. Means and scores come as they are written. */
export const trend = {
  /** For the clinic: figures with their numbers of reports. */
  clinic: {
    since: (day: string) => `Contado desde el ${day}, cuando empezó este episodio de atención.`,
    noReports: "Sin datos de dolor en este tiempo.",
    tooFew: (logged: number, needed: number, windowDays: number) =>
      `Muy pocos datos de dolor para comparar: ${days(logged)} con registro; hacen falta dos semanas separadas de ${windowDays} días, cada una con ${needed} o más con registro.`,
    basis: (windowDays: number, first: number, last: number) =>
      `medias de los primeros y los últimos ${windowDays} días de registros, ${first} y ${last} datos`,
    same: (mean: string, basis: string) => `El dolor sigue en ${mean} (${basis}).`,
    fell: (from: string, to: string, basis: string, change: string) =>
      `El dolor bajó de ${from} a ${to} (${basis}): ${change}, un cambio importante.`,
    rose: (from: string, to: string, basis: string, change: string) =>
      `El dolor subió de ${from} a ${to} (${basis}): ${change}, un cambio importante.`,
    lower: (from: string, to: string, basis: string, change: string) =>
      `El dolor pasó de ${from} a ${to} (${basis}): ${change}, un cambio pequeño.`,
    higher: (from: string, to: string, basis: string, change: string) =>
      `El dolor pasó de ${from} a ${to} (${basis}): ${change}, un cambio pequeño.`,
    noSession: "No tocaba ninguna sesión.",
    sessions: (done: number, due: number, rest: string) =>
      `Hechas ${done} de ${count(due, { one: "sesión prevista", other: "sesiones previstas" })}${rest}.`,
    partly: (number: number) => `, ${number} en parte`,
    missed: (number: number) => `, ${number} no ${number === 1 ? "hecha" : "hechas"}`,
    notLogged: (number: number) => `, ${number} sin registrar`,
  },
  /** For the patient: plain words, no blame for gaps, no praise for pain. */
  patient: {
    since: (day: string) => `Contado desde el ${day}, cuando empezó este tratamiento.`,
    noLogs: "Sin registros de dolor en este tiempo.",
    tooFew: (logged: number) =>
      `Dos semanas de registros de dolor muestran hacia dónde van las cosas. Hasta ahora has registrado ${days(logged)}.`,
    basis: (windowDays: number) =>
      `media de tus primeros y tus últimos ${windowDays} días de registros`,
    same: (mean: string, basis: string) => `Tu dolor sigue en ${mean} (${basis}).`,
    fell: (from: string, to: string, basis: string) =>
      `Tu dolor ha bajado de unos ${from} a ${to} (${basis}).`,
    rose: (from: string, to: string, basis: string) =>
      `Tu dolor ha subido de unos ${from} a ${to} (${basis}). Tu fisioterapeuta también puede verlo.`,
    lower: (from: string, to: string, basis: string) =>
      `Tu dolor es un poco menor: ${from} al principio, ${to} ahora (${basis}). Es un cambio pequeño.`,
    higher: (from: string, to: string, basis: string) =>
      `Tu dolor es un poco mayor: ${from} al principio, ${to} ahora (${basis}). Es un cambio pequeño.`,
    onlyPartly: (partly: number, due: number) =>
      `Hiciste una parte de ${partly} de ${sessions(due)}.`,
    done: (done: number, due: number) => `Hiciste ${done} de ${sessions(due)}.`,
    doneAndPartly: (done: number, due: number, partly: number) =>
      `Hiciste ${done} de ${sessions(due)}, y una parte de ${partly} más.`,
  },
};

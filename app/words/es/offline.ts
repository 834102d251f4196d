import type { OfflineWords } from "~/words/en/offline";
import { count } from "./numbers";

const logs = (n: number) => count(n, { one: "registro", other: "registros" });

/** The phone without a connection: what is kept on it, what waits, and what became of it. */
export const offline: OfflineWords = {
  title: "En este teléfono",
  /** Beside an answer that was just kept. */
  kept: {
    title: "Guardado en este teléfono",
    text: (clinic: string) => `${clinic} lo recibirá cuando vuelvas a tener conexión.`,
  },
  /** The line above a patient's pages. */
  line: {
    waiting: (n: number) => `Guardado en este teléfono: ${n} por enviar.`,
    goes: "Irán a la clínica cuando vuelvas a tener conexión.",
    sending: (n: number) => `Enviando ${logs(n)} a la clínica.`,
    sent: "Todo está en la clínica.",
    signIn: (n: number) => `Entra otra vez para enviar ${logs(n)}. Están a salvo en este teléfono.`,
    signInButton: "Entrar",
    refused: (n: number) =>
      `${count(n, { one: "registro no aceptado", other: "registros no aceptados" })}. Aún en este teléfono.`,
    others: (n: number) =>
      n === 1
        ? "En este teléfono espera un registro de otra persona."
        : `En este teléfono esperan ${n} registros de otra persona.`,
    newVersion: "Hay una versión nueva.",
    useIt: "Usarla ahora",
  },
  /** Pages that are not kept. */
  needs: {
    title: "Esta página necesita conexión",
    text: "Tu sesión, tus registros y «Algo va mal» funcionan sin ella.",
    tabs: "Progreso, Mensajes y Yo necesitan conexión.",
    again: "Intentar otra vez",
    toToday: "Volver a Hoy",
  },
  /** Nothing is kept, or nothing any more. */
  nothing: {
    title: "Sin conexión",
    text: "No hay nada guardado en este teléfono. Abre Supple una vez con conexión, y desde entonces tu sesión funciona sin ella.",
    danger: "¿Estás en peligro ahora? Llama primero a tu número de emergencias.",
  },
  /** The days that are kept are over. */
  over: {
    title: "Tus próximas sesiones aún no están en este teléfono",
    text: "Abre Supple una vez con conexión, y la semana que viene estará aquí otra vez.",
  },
  /** A sign was reported, and has not reached the clinic. */
  paused: {
    title: "Tus ejercicios están en pausa",
    text: (clinic: string) =>
      `Marcaste una señal que alguien debe mirar. ${clinic} todavía no lo sabe. Haz lo que dice la página, y llama si no lo has hecho.`,
    help: "Qué hacer",
  },
  outbox: {
    title: "Por enviar en este teléfono",
    lead: (clinic: string) => `Irán solos a ${clinic} en cuanto tengas conexión.`,
    lastTry: (time: string) => `Último intento: ${time}.`,
    none: "No hay nada por enviar en este teléfono.",
    tryNow: "Intentar ahora",
    pain: (score: string) => `Dolor ${score}`,
    at: (what: string, time: string) => `${what}, ${time}`,
    onlyYou: {
      title: "Aquí solo puedes verlos tú.",
      text: "Si antes sales de la cuenta, te preguntaremos si conservarlos o descartarlos.",
    },
    days: {
      title: "¿Llevas días sin conexión?",
      text: (days: number) => `Los registros se pueden enviar durante ${days} días.`,
      phone: (phone: string) => `También puedes leerlos por teléfono: ${phone}.`,
    },
    wrong: "Algo va mal",
    refused: "No aceptado",
    changed: "Tu programa ha cambiado desde entonces. Estos ejercicios ya no están en él.",
    ways: {
      simpler: "Enviarlo sin los ejercicios uno a uno",
      pain: "Abrirlo como registro de dolor",
      drop: "Descartarlo",
    },
    takeBack: {
      label: "Retirarlo",
      title: "¿Retirar esto?",
      text: "La clínica aún no lo tiene. Si lo retiras, se borra y puedes registrarlo de nuevo.",
      wrong:
        "La clínica aún no sabe nada. Consérvalo si algo de ello es verdad. Los ejercicios en pausa siguen en pausa hasta que vuelvas a tener conexión.",
      keep: "Conservar",
      go: "Retirarlo",
      done: "Retirado.",
    },
    drop: {
      title: "¿Descartar este registro?",
      text: "La clínica no lo aceptó. Si lo descartas, se pierde.",
      keep: "Conservar",
      go: "Descartar",
    },
  },
  /** Signing out while something waits. */
  signOut: {
    title: (n: number) => `${logs(n)} aún sin enviar`,
    text: "Puedes conservarlos en este teléfono. Quedan bloqueados y se envían cuando entres otra vez.",
    stay: "No salir",
    keep: "Conservarlos y salir",
    drop: "Descartarlos y salir",
  },
  /** The app on the phone's screen. */
  app: {
    name: "Supple",
    description: "Tus ejercicios, tus registros y a quién llamar.",
    session: "La sesión de hoy",
    pain: "Registrar dolor",
    wrong: "Algo va mal",
  },
};

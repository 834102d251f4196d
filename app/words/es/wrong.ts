import type { RedFlagCode } from "~/domain/red-flags/signs";
import { shell } from "./shell";

/** A sign in the patient's own voice, as it is ticked; and as a part of what they say on the phone ("Tengo …"). */
type SignWords = { text: string; say: string };

const signs: Record<RedFlagCode, SignWords> = {
  "saddle-numbness": {
    text: "Siento dormida, sin sensibilidad, la zona de los genitales o del ano",
    say: "dormida, sin sensibilidad, la zona de los genitales o del ano",
  },
  "bladder-or-bowel": {
    text: "Tengo problemas nuevos al orinar o defecar: me cuesta empezar o vaciarme, o se me escapa",
    say: "problemas nuevos al orinar o defecar: me cuesta, o se me escapa",
  },
  "sexual-function": {
    text: "En el sexo siento o funciono de otra manera, y esto es nuevo",
    say: "un cambio nuevo en lo que siento o en cómo funciono en el sexo",
  },
  "both-legs": {
    text: "Me duelen las dos piernas o las dos están débiles, y esto es nuevo",
    say: "dolor nuevo o debilidad nueva en las dos piernas",
  },
  "weak-leg": {
    text: "Una pierna o un pie pierde fuerza, o se me cae el pie al andar",
    say: "una pierna o un pie que pierde fuerza",
  },
  "cannot-bear-weight": {
    text: "Me caí o me lesioné y no puedo apoyar la pierna",
    say: "una pierna que no puedo apoyar desde una caída o una lesión",
  },
  "hot-joint-fever": {
    text: "Una articulación está caliente e hinchada, y tengo fiebre o escalofríos",
    say: "una articulación caliente e hinchada, con fiebre o escalofríos",
  },
  "pain-and-fever": {
    text: "Me duele la espalda o la ingle, y tengo fiebre o escalofríos",
    say: "dolor de espalda o de ingle con fiebre o escalofríos",
  },
  "chest-or-breath": {
    text: "Me duele el pecho o me falta el aire",
    say: "dolor en el pecho o dificultad para respirar",
  },
  "blood-thinners": {
    text: "Tomo anticoagulantes, y de repente me duele la ingle o el muslo y lo noto débil",
    say: "dolor y debilidad repentinos en la ingle o el muslo, y tomo anticoagulantes",
  },
  "young-limp": {
    text: "Tengo de 9 a 16 años, cojeo y me duele la cadera, la ingle o la rodilla",
    say: "dolor en la cadera, la ingle o la rodilla y cojeo, y tengo entre 9 y 16 años",
  },
  "numb-leg": {
    text: "Siento una pierna dormida, pero no débil, y esto es nuevo",
    say: "una pierna dormida desde hace poco, pero no débil",
  },
  "calf-swelling": {
    text: "Una pantorrilla está hinchada, caliente o dolorida",
    say: "una pantorrilla hinchada, caliente o dolorida",
  },
  "groin-weight": {
    text: "Me duele la ingle cuando apoyo la pierna",
    say: "dolor en la ingle cuando apoyo la pierna",
  },
  "running-pain": {
    text: "Me duele la ingle desde que corrí mucho más que antes",
    say: "dolor en la ingle desde que corrí mucho más que antes",
  },
  "night-pain": {
    text: "Me duele por la noche y no se alivia en ninguna postura",
    say: "dolor por la noche que no se alivia en ninguna postura",
  },
  fever: {
    text: "Tengo fiebre o me encuentro mal",
    say: "fiebre, o malestar general",
  },
  "lower-belly": {
    text: "Me duele la parte baja del vientre, además de la cadera",
    say: "dolor en la parte baja del vientre, además de en la cadera",
  },
  "cancer-history": {
    text: "Tengo cáncer o lo tuve alguna vez",
    say: "cáncer ahora, o lo tuve en el pasado",
  },
  "weight-loss": {
    text: "Estoy perdiendo peso y no sé por qué",
    say: "una pérdida de peso y no sé por qué",
  },
  steroids: {
    text: "Tomo corticoides (esteroides), y este dolor es nuevo",
    say: "un dolor nuevo, y tomo corticoides (esteroides)",
  },
};

/** "Something is wrong": the signs, what to do, and the report of them. */
export const wrong = {
  title: "Algo va mal",
  close: "Volver a Hoy",
  /** Before any form: whoever needs no question. */
  urgent: (number: string | null) =>
    number === null ? shell.inDanger.title : `¿Estás en peligro ahora? Llama primero al ${number}.`,
  question: "¿Te pasa algo de esto?",
  lead: "Marca cada línea que te pase. Verás enseguida qué hacer.",
  groups: {
    EMERGENCY: "Señales de emergencia",
    TODAY: "Señales para llamar hoy",
    BACKGROUND: "Cosas que debemos saber",
  },
  signs,
  words: "Con tus palabras",
  optional: "opcional",
  wordsHint: "Qué notas y desde cuándo",
  show: "Mostrar qué hacer",
  none: "Nada de esto, solo me duele",
  fields: {
    id: "Este formulario ya no vale. Abre la página otra vez.",
    signs:
      "Marca al menos una línea. Si no te pasa ninguna y algo te preocupa, llámanos. Si solo te duele, usa el botón del final.",
    sign: "Esta línea no es de las nuestras. Abre la página otra vez.",
  },
  answers: {
    EMERGENCY: {
      title: "Pide ayuda de emergencia ahora",
      text: "Lo que has marcado puede ser una emergencia. No esperes a la clínica.",
    },
    TODAY: {
      title: "Llama hoy",
      text: "Alguien tiene que ver esto antes de que vuelvas a hacer los ejercicios.",
    },
    BACKGROUND: {
      title: "Gracias, lo leeremos",
      text: (clinician: string) =>
        `Esto por sí solo no es motivo para dejar los ejercicios. ${clinician} debe saberlo. Dilo también en tu próxima visita, y llámanos si empeoras.`,
    },
  },
  call: (number: string) => `Llamar al ${number}`,
  callClinic: (clinic: string, number: string) => `${clinic}, ${number}`,
  callEmergency: "Llama a tu número de emergencias.",
  orGo: "O ve a urgencias. No conduzcas tú.",
  isClosed: (clinic: string) => `${clinic} está ahora fuera de horario.`,
  callDuty: "Llama a un servicio médico de guardia.",
  phoneOf: (clinic: string) => `Usa el número de teléfono que te dio ${clinic}.`,
  say: { title: "Di esto", before: "«Tengo ", between: "; también tengo ", after: "»." },
  until: {
    EMERGENCY: {
      title: "Hasta que llegue la ayuda",
      lines: ["Deja todos los ejercicios.", "Descansa y, si puedes, no te quedes sin compañía."],
    },
    TODAY: {
      title: "Pide ayuda de emergencia si",
      lines: [
        "te duele el pecho o te falta el aire",
        "sientes dormida la zona de los genitales o del ano",
        "cambia tu forma de orinar o defecar",
        "una pierna pierde fuerza, o te duelen las dos piernas",
        "tienes escalofríos con fiebre mientras te duele la espalda o la ingle",
      ],
    },
  },
  stayOff: "No apoyes esa pierna. No saltes sobre ella para probar.",
  stop: "Deja los ejercicios hasta que hayas hablado con nosotros.",
  paused: (clinic: string) =>
    `Tus ejercicios están en pausa hasta que ${clinic} haya hablado contigo.`,
  notWatched: "Nadie vigila esto las 24 horas. No esperes aquí una respuesta.",
  told: {
    sending: "Avisando a la clínica…",
    /** @param day "hoy", "mié 4 mar" */
    sent: (clinic: string, day: string, time: string) => `${clinic} ya lo tiene (${day}, ${time}).`,
    reads: (clinician: string) => `${clinician} lo verá cuando mire su lista.`,
    readsDischarged: (clinician: string) =>
      `Tu tratamiento ha terminado; aun así, ${clinician} lo verá cuando mire su lista.`,
    isOpen: "La clínica está abierta ahora.",
    opens: (day: string, time: string) => `La clínica vuelve a abrir: ${day}, ${time}.`,
    notSent: "La clínica todavía no lo sabe.",
    refused: "No se ha podido aceptar así. Abajo dice qué falta.",
    /** Words that were longer than is kept. */
    cut: "Tu texto era demasiado largo y se quitó el final. Cuenta el resto por teléfono.",
    holds: "Arriba dice qué hacer. Sigue valiendo igual.",
    tryAgain: "Intentar de nuevo",
  },
  toToday: "Volver a Hoy",
  more: "Otra cosa va mal",
  change: "Cambiar lo que marqué",
  leave: {
    title: "¿Salir antes de que la clínica lo sepa?",
    text: "Lo que has marcado todavía no ha llegado a la clínica. Si sales ahora, se pierde.",
    stay: "Quedarme aquí",
    leave: "Salir",
  },
};

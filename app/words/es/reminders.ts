import type { ExtraKind, ReminderKind } from "~/domain/reminders/plan";

/** @param name first name; "" where there is none */
const hello = (name: string) => (name === "" ? "Hola" : `Hola, ${name}`);

const extras: Record<ExtraKind, { label: string; help: string }> = {
  morning: {
    label: "Preguntar a la mañana siguiente",
    help: "A las 8:00, solo después de una sesión.",
  },
  message: {
    label: "Cuando espera un mensaje",
    help: "En tu teléfono. Por correo te avisamos de todos modos.",
  },
  measure: { label: "Cuando esperan preguntas", help: "A las 10:00, como mucho dos veces." },
  desk: { label: "Pausas en el escritorio", help: "De lunes a viernes, en tu teléfono." },
  week: {
    label: "Tu semana, por correo",
    help: "El domingo a las 17:00. Dice que tu semana está lista.",
  },
};

const onPhone: Record<ReminderKind, string> = {
  session: "Un recordatorio",
  second: "Un recordatorio",
  morning: "Un recordatorio",
  measure: "Un recordatorio",
  week: "Tu semana está lista para verla",
  message: "Te espera un mensaje",
  desk: "Hora de una pausa corta",
};

/** Reminders of the patient's: the page, what a locked phone shows, and mails. Said on the server, in finished sentences. */
export const reminders = {
  title: "Recordatorios",
  back: "Yo",
  /** The way to the page. */
  link: "Recordatorios",
  saved: "Recordatorios guardados",
  save: "Guardar recordatorios",
  /** Beside a switch. */
  states: { on: "Sí", off: "No" },
  cue: {
    title: "¿Cuándo te viene bien?",
    lead: "Después de algo que haces de todos modos.",
    label: "Hago mis ejercicios",
    none: "Aún sin decidir",
    own: "Con tus palabras",
    ownHelp: "Por ejemplo: después de dar de comer al gato.",
    options: {
      teeth: "Después de cepillarme los dientes",
      coffee: "Después de mi café de la mañana",
      lunch: "Después de comer al mediodía",
      work: "Después del trabajo",
      shower: "Después de ducharme",
      screen: "Antes de ver algo en la pantalla",
      bed: "Antes de acostarme",
      own: "Después de otra cosa",
    },
  },
  session: {
    title: "Recordarme",
    on: "Recordarme mis sesiones",
    days: "En estos días",
    daysHelp: "Si no eliges ninguno: todos los días en que toque una sesión.",
    at: "Hora",
    second: "Otra vez, si no hay nada registrado",
    secondHelp: "Como mucho un segundo recordatorio al día. Puede quedar vacío.",
    shows: (text: string) => `El teléfono muestra: «${text}»`,
    done: "Cuando hayas registrado la sesión, no llega nada.",
  },
  ways: {
    title: "Dónde",
    push: "En mi teléfono",
    pushHelp: "En cada teléfono u otro dispositivo donde lo permitas, abajo.",
    email: "Por correo",
    emailHelp: (address: string) => `A ${address}`,
  },
  also: "Avisarme también",
  extras,
  desk: {
    from: "Primera hora en el escritorio",
    until: "Última hora",
    minutes: "Minutos entre pausas",
  },
  quiet: {
    title: "Horas de silencio",
    lead: "Entre estas horas no llega nada al teléfono ni ningún recordatorio por correo. Un correo sobre un mensaje sí llega.",
    from: "Desde",
    until: "Hasta",
  },
  away: {
    title: "Poner todo en pausa",
    lead: "Por vacaciones o enfermedad: elige hasta cuándo.",
    until: (date: string) => `No llega nada: estarás fuera hasta el ${date}.`,
  },
  phone: {
    title: "Este teléfono",
    needsScripts: "Esta parte necesita scripts, que están desactivados en este navegador.",
    off: "Este servidor no envía nada a teléfonos. El correo funciona.",
    cannot:
      "Este navegador no puede mostrar recordatorios. En un iPhone, añade antes Supple a tu pantalla de inicio.",
    blockedTitle: "Este teléfono bloquea nuestros recordatorios.",
    blocked: "Permite Supple en los ajustes del teléfono, en Notificaciones. Después vuelve aquí.",
    allow: "Permitir en este teléfono",
    allowed: "Los recordatorios pueden llegar a este teléfono.",
    stop: "Quitar en este teléfono",
    failed: "El teléfono no respondió. Inténtalo más tarde.",
    asking: "Un momento…",
    listTitle: "Dónde pueden llegar recordatorios",
    unknown: "Un teléfono u otro dispositivo",
    since: (date: string) => `Desde el ${date}`,
    none: "Ahora no hay ningún teléfono permitido, así que no llega nada a ninguno. Permite este o elige el correo.",
    noAnswer: "El último recordatorio no llegó.",
    remove: "Quitar",
    removeOf: (device: string) => `Quitar ${device}`,
    refused:
      "El servicio de avisos de este navegador no es uno al que envíe el servidor de esta clínica.",
  },
  calendar: {
    title: "En tu calendario",
    lead: "Un calendario puede leer cuándo tocan sesiones. Muestra «Ejercicios», y nada más.",
    event: "Ejercicios",
    make: "Crear una dirección",
    again: "Crear una dirección nueva",
    againHelp: "La anterior deja de funcionar.",
    made: "Aquí está la dirección",
    madeHelp:
      "Cópiala ahora: solo se muestra una vez. En tu calendario elige «Añadir por URL» o «Suscribirse». Quien la tenga puede leer las fechas.",
    label: "Dirección del calendario",
    copy: "Copiar",
    copied: "Copiado",
    since: (date: string) => `Hay una dirección en uso desde el ${date}.`,
    read: (date: string) => `Un calendario la leyó por última vez el ${date}.`,
    end: "Anular la dirección",
  },
  errors: {
    time: "Elige una hora.",
    quiet: "Cae en tus horas de silencio.",
    second: "Elige una hora posterior a la primera.",
    way: "Elige al menos una forma: teléfono o correo.",
    phone: "Las pausas y los mensajes llegan a un teléfono: elígelo aquí.",
    noPush:
      "Este servidor no envía nada a los teléfonos. Elige el correo y deja sin marcar las pausas y los mensajes.",
    own: "Dilo con tus palabras, o elige otra cosa.",
    desk: "Elige cuándo empiezas y terminas en el escritorio; el final, después del principio.",
    minutes: (min: number, max: number) => `Elige de ${min} a ${max} minutos.`,
  },
  /** Where the link in a mail leads. */
  off: {
    title: "¿Desactivar los correos?",
    lead: "Entonces no llega a tu buzón ningún recordatorio ni el correo de la semana. Lo que te escribe tu clínica sí llega.",
    send: "Desactivar",
    doneTitle: "Correos desactivados",
    done: "Ya no llegan recordatorios por correo. Puedes activarlos otra vez en «Yo», «Recordatorios».",
  },
  /** What a locked phone shows: no health word, no name. */
  push: { title: "Supple", texts: onPhone },
  mail: {
    subject: "Un recordatorio de Supple",
    text: (name: string, address: string, off: string) => `${hello(name)}:

Este es el recordatorio que pediste:

${address}

¿No quieres estos correos? Desactívalos aquí:

${off}
`,
    weekSubject: "Tu semana en Supple",
    weekText: (name: string, address: string, off: string) => `${hello(name)}:

Tu semana está lista para verla:

${address}

¿No quieres estos correos? Desactívalos aquí:

${off}
`,
  },
};

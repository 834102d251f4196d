/** A way back in, sign-ins, and what keeps an account safe: said on the server, in finished sentences. */
export const wayIn = {
  /** Under a password that is being chosen. */
  password: {
    label: "Contraseña nueva",
    help: (min: number) => `Al menos ${min} caracteres. Unas cuantas palabras seguidas van bien.`,
    problems: {
      missing: "Elige una contraseña.",
      "too-short": "Usa al menos 10 caracteres. Unas cuantas palabras seguidas van bien.",
      "too-long": "Usa como máximo 200 caracteres.",
      address: "Elige una que no sea tu correo electrónico.",
      clinic: "Elige una que no sea el nombre de la clínica.",
      common:
        "Esta contraseña está en una lista de las más comunes, que son las primeras que se prueban. Elige otra.",
    },
  },
  reset: {
    title: "Elige una contraseña nueva",
    ask: {
      lead: "Escribe el correo con el que entras. Te enviaremos un enlace para elegir una contraseña nueva.",
      send: "Enviarme un enlace",
    },
    sent: {
      title: "Mira tu correo",
      lead: "Si alguna cuenta tiene esta dirección, hay un enlace en camino. Sirve una vez, durante una hora.",
      nothing:
        "¿No llega nada? Mira en el correo no deseado, o revisa la dirección y pídelo otra vez.",
      again: "Pedirlo otra vez",
    },
    form: {
      lead: "Después se cerrará tu cuenta en todos los sitios, y entrarás con la contraseña nueva.",
      codeHelp: "De tu app de autenticación, o uno de tus códigos de recuperación.",
      send: "Guardar contraseña",
    },
    gone: {
      title: "Este enlace ya no vale",
      lead: "Se usó, se cambió por otro o tiene más de una hora. Pide uno nuevo.",
      again: "Pedir un enlace nuevo",
    },
    back: "Volver a la entrada",
    done: "Tu contraseña ha cambiado. Entra con ella.",
  },
  /** Above the sign-in form, when a sign-in ended by itself while its page stood open. */
  ended: "Tu cuenta se cerró porque no hubo actividad durante un rato.",
  confirm: {
    title: "Confirma que eres tú",
    lead: "Vas a cambiar o a sacar algo delicado. Escribe tu contraseña una vez más.",
    leadFactor: "Vas a cambiar o a sacar algo delicado. Demuestra una vez más quién eres.",
    /** While a form waits behind it: one that is shown again, or one that is done as it was pressed. */
    held: "Lo que escribiste se conserva: después lo verás otra vez para mirarlo y guardarlo.",
    heldPress: "Lo que pulsaste se hará después de esto.",
    tooLong:
      "Lo que escribiste es demasiado largo para conservarlo hasta entonces. Vuelve y cópialo antes.",
    send: "Seguir",
    wrong: "Esta no es tu contraseña. Revísala e inténtalo otra vez.",
    cancel: "Cancelar",
    usePasskey: "Usar tu llave de acceso",
    passkeyRefused: "La llave de acceso no vale. Inténtalo otra vez, o usa tu contraseña.",
  },
  page: {
    title: "Seguridad",
    /** On the patient's own page about their account. */
    link: "Contraseña y accesos",
    changed: "Tu contraseña ha cambiado. Todos los demás accesos han terminado.",
    ended: "Ese acceso ha terminado.",
    endedOthers: "Tu cuenta se ha cerrado en los demás sitios.",
    saved: "Guardado.",
    change: {
      title: "Contraseña",
      lead: "Una nueva termina todos los demás accesos.",
      open: "Cambiar contraseña",
      current: "Contraseña actual",
      enterCurrent: "Escribe tu contraseña actual.",
      wrong: "Esta no es tu contraseña actual.",
      send: "Cambiar contraseña",
    },
    signIns: {
      title: "Accesos abiertos ahora",
      endOthers: "Cerrar en los demás sitios",
      showAll: (count: number) => `Mostrar los ${count}`,
      thisOne: "Este",
      unknown: "Dispositivo desconocido",
      /** Both are "hoy, 14:32", "mié 18 nov, 08:02". */
      times: (since: string, lastUsed: string) => `Desde: ${since}. Último uso: ${lastUsed}.`,
      at: (day: string, time: string) => `${day}, ${time}`,
      end: "Cerrar",
    },
  },
};

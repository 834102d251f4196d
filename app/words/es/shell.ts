const notReadable = {
  title: "Este formulario no se puede leer",
  advice: "No se ha cambiado nada. Carga la página otra vez y envía el formulario.",
};

/** What stands around the pages: the frame, the tabs, and the pages that say that something went wrong. */
export const shell = {
  product: "Supple",
  pageTitle: (page: string) => `${page} · Supple`,
  skip: "Ir al contenido",
  mainPlaces: "Principal",
  places: {
    today: "Hoy",
    progress: "Progreso",
    learn: "Aprender",
    messages: "Mensajes",
    me: "Yo",
  },
  wrong: "Algo va mal",
  running: "Supple está en marcha.",
  runningTitle: "Estado",
  toStart: "Ir al inicio",
  /** By status code: what happened, then what to do. */
  errors: {
    400: notReadable,
    403: {
      title: "Esta página no es para tu cuenta",
      advice: "Entra con otra cuenta, o vuelve a tus páginas.",
    },
    404: {
      title: "Aquí no hay nada",
      advice: "Quizá la dirección está mal, o es de otra persona.",
    },
    409: {
      title: "Este formulario es de otra página",
      advice: "Carga la página otra vez.",
    },
    413: notReadable,
    415: notReadable,
    429: { title: "Demasiados intentos", advice: "Espera unos minutos e inténtalo otra vez." },
    503: {
      title: "Supple no puede acceder a sus datos ahora",
      advice:
        "Si enviaste algo, quizá no se guardó: el botón Atrás recupera lo que escribiste. Espera unos segundos e inténtalo otra vez. Lo que guardaste antes no se pierde.",
    },
  } as Record<number, { title: string; advice: string }>,
  /** While a page or a form is on its way, and when it does not get there. */
  travel: {
    loading: "Cargando…",
    saving: "Guardando…",
    notSent: "No enviado, tu texto sigue aquí. Inténtalo otra vez.",
    notLoaded: "El servidor no responde. Esta página se queda como está.",
    tryAgain: "Intentar otra vez",
    dismiss: "Cerrar",
  },
  /** A form that another person opened in this browser. */
  foreignForm: {
    title: "Otra persona abrió este formulario",
    signedIn: (name: string) => `Has entrado como ${name}. No se guardó nada.`,
    advice:
      "Para guardar algo tuyo, ve al inicio y abre allí el formulario. Si escribía otra persona, sal de la cuenta para que entre.",
  },
  /** Beside whatever stands in the place of "Something is wrong": it knows no clinic, and so no number. */
  inDanger: {
    title: "¿Estás en peligro ahora? Llama primero a tu número de emergencias.",
    signIn: "Para eso no hace falta entrar. Tu clínica todavía no lo sabe.",
    error: "Puede que tu clínica todavía no lo sepa.",
  },
  unexpected: {
    title: "Algo falló de nuestro lado",
    advice:
      "Lo que guardaste antes no se pierde. Vuelve atrás e inténtalo otra vez. Si se repite, avisa a quien lleva este servidor.",
  },
};

/** The second step of a sign-in, and how it is set up: patients may, and staff where their clinic asks for it. */
export const security = {
  title: "Seguridad",
  lead: "Un segundo paso impide que entren otros, aunque alguien sepa tu contraseña.",
  ways: { title: "Cómo entras", strong: "Fuerte", passwordOnly: "Solo contraseña" },
  app: {
    title: "Código en dos pasos",
    since: (date: string) => `App de autenticación, activa desde el ${date}`,
    none: "Un código de una app de tu teléfono, además de tu contraseña",
    start: "Configurar",
    remove: "Quitar…",
    removeLead: "Se piden tu contraseña y un código. Se cerrará tu cuenta en los demás sitios.",
    removeSend: "Quitar la app",
    scan: "Escanea esto con una app de autenticación, o escribe la clave en ella:",
    qr: "Código QR para una app de autenticación. La clave de al lado dice lo mismo.",
    code: "Código de la app",
    confirm: "Activar",
    cancel: "Cancelar",
  },
  codes: {
    title: "Códigos de recuperación",
    left: (left: number, of: number, date: string) => `Quedan ${left} de ${of}, creados el ${date}`,
    none: "Se crean junto con tu segundo paso",
    renew: "Crear códigos nuevos",
    shown: "Cada uno sirve una vez, en lugar de un código de la app. No se vuelven a mostrar.",
    keep: "Los he guardado",
    done: "Listo",
    copy: "Copiar",
    copied: "Copiado.",
    notCopied: "El navegador no dejó copiar. Selecciona los códigos y cópialos tú.",
    print: "Imprimir",
    download: "Guardar como archivo",
    file: "supple-codigos-de-recuperacion.txt",
    notKept: "Marca que has guardado los códigos. Si ya no los tienes, crea otros.",
  },
  passkeys: {
    title: "Llaves de acceso",
    none: "Entra con tu huella, tu cara o un PIN en lugar de una contraseña",
    needName:
      "Las llaves de acceso necesitan un nombre, como localhost: no funcionan en una dirección de cifras.",
    needScripts:
      "Las llaves de acceso necesitan scripts, que están desactivados en este navegador.",
    line: (added: string, used: string | null) =>
      used === null
        ? `Añadida el ${added}, aún sin usar`
        : `Añadida el ${added}, usada por última vez el ${used}`,
    add: "Añadir una llave de acceso",
    name: "Nombre de la llave de acceso",
    nameHelp: "Para que la reconozcas, por ejemplo «Portátil del trabajo»",
    manage: "Gestionar",
    rename: "Cambiar nombre",
    remove: "Quitar",
    asking: "Tu navegador te pregunta ahora. Sigue allí.",
    refused: "El navegador no creó ninguna llave de acceso. Quizá ya tiene una, o lo detuviste tú.",
  },
  lost: {
    staff:
      "¿Perdiste el teléfono y los códigos? Un titular de la clínica puede quitar el segundo paso.",
    patient:
      "¿Perdiste el teléfono y los códigos? Llama a tu clínica: puede quitar el segundo paso.",
  },
  due: {
    now: (clinic: string) =>
      `${clinic} pide un segundo paso a todo el mundo. Configura uno para seguir: una app o una llave de acceso.`,
    from: (clinic: string, date: string) =>
      `${clinic} pedirá un segundo paso a todo el mundo desde el ${date}. Tú aún no tienes ninguno.`,
  },
  done: {
    "app-removed": "La app se ha quitado. Tu cuenta se ha cerrado en los demás sitios.",
    "passkey-added":
      "La llave de acceso se ha añadido. Tu cuenta se ha cerrado en los demás sitios.",
    "passkey-renamed": "La llave de acceso tiene un nombre nuevo.",
    "passkey-removed":
      "La llave de acceso se ha quitado. Tu cuenta se ha cerrado en los demás sitios.",
    "codes-kept": "Bien. Guarda los códigos donde los encuentres sin tu teléfono.",
  },
  wrong: {
    code: "Este código ha caducado. Usa el siguiente y revisa el reloj de tu teléfono.",
    proof: "Este código no vale. Usa el siguiente de la app, o un código de recuperación.",
    password: "Esta no es tu contraseña.",
    name: "Escribe un nombre de hasta 40 caracteres.",
    passkey: "Esta llave de acceso no se pudo añadir. Inténtalo otra vez.",
    gone: "Esto cambió mientras tanto. Mira qué está configurado ahora.",
  },
  /** The second half of a sign-in. */
  step: {
    title: "Tu código",
    lead: "Escribe el código que muestra tu app de autenticación.",
    leadRecovery:
      "Escribe uno de los códigos de recuperación que guardaste. Cada uno sirve una vez.",
    leadPasskey:
      "Usa tu llave de acceso, o escribe uno de los códigos de recuperación que guardaste.",
    code: "Código",
    recovery: "Código de recuperación",
    send: "Entrar",
    useRecovery: "Usar un código de recuperación",
    useApp: "Usar la app",
    usePasskey: "Entrar con una llave de acceso",
    enter: "Escribe el código.",
    wrong: "Este código no vale o ha caducado. Usa el siguiente y revisa el reloj de tu teléfono.",
    wrongRecovery: "Este no es ninguno de tus códigos de recuperación, o ya se usó.",
    ended:
      "Pasó demasiado tiempo, o hubo demasiados códigos equivocados. Entra otra vez con tu contraseña.",
    passkeyTitle: "Tu llave de acceso",
    passkeyRefused:
      "No se pudo entrar con la llave de acceso. Inténtalo otra vez, o usa tu contraseña.",
    tryAgain: "Intentar de nuevo",
    usePassword: "Usar tu contraseña",
  },
};

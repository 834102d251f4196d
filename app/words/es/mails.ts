/** @param name first name; "" where there is none */
const hello = (name: string) => (name === "" ? "Hola" : `Hola, ${name}`);

/** Mails: subject, and plain text with its lines as they should appear. A clinic's name comes quoted (words/quoted-name). */
export const mails = {
  /** Around what somebody called something. */
  quotes: { open: "«", close: "»" },
  invitation: {
    subject: "Tu invitación a Supple",
    text: (clinic: string, link: string, days: number) => `Hola:

${clinic} te invita a Supple, la página de tu programa en casa.
Abre este enlace y elige una contraseña:

${link}

El enlace sirve una vez y caduca a los ${days} días.
¿No conoces esta clínica? Entonces no hagas nada: sin ti el enlace no abre ninguna cuenta.
`,
    carerText: (clinic: string, link: string, days: number) => `Hola:

${clinic} te invita a Supple, donde puedes registrar los ejercicios en casa de alguien de quien cuidas.
Abre este enlace para empezar:

${link}

El enlace sirve una vez y caduca a los ${days} días.
¿No conoces esta clínica? Entonces no hagas nada: sin ti el enlace no abre nada.
`,
  },
  addressChanged: {
    subject: "Tu acceso a Supple tiene otra dirección",
    text: (clinic: string) => `Hola:

${clinic} ha cambiado el correo electrónico con el que entras en Supple. Tu contraseña sigue siendo la misma.
Este mensaje ha ido a la dirección que valía hasta ahora.

¿No lo has pedido? Entonces llama a la clínica.
`,
  },
  secondFactor: {
    subject: "Un cambio en tu forma de entrar",
    text: (what: string, address: string) => `Hola:

${what}

¿Has sido tú? Entonces no tienes que hacer nada. Si no, entra, cambia tu contraseña y mira qué está configurado:

${address}

O llama a tu clínica.
`,
    /** To whoever can no longer get in otherwise. */
    textOfReset: (address: string) => `Hola:

Tu clínica ha quitado el segundo paso de tu acceso, porque habías perdido el teléfono y los códigos. Tu cuenta se ha cerrado en todos los sitios. Entra con tu contraseña y configura otra vez el segundo paso:

${address}

¿No lo has pedido? Entonces llama a tu clínica.
`,
    codeUsed: (left: number) =>
      `Se ha usado en Supple uno de tus códigos de recuperación, en lugar de un código de la app. Códigos que quedan: ${left}.`,
    whats: {
      "app-added": "Se ha añadido una app de autenticación a tu acceso a Supple.",
      "app-removed": "Se ha quitado la app de autenticación de tu acceso a Supple.",
      "codes-made":
        "Se han creado códigos de recuperación nuevos para tu acceso a Supple. Los anteriores ya no sirven.",
      "passkey-added": "Se ha añadido una llave de acceso a tu cuenta de Supple.",
      "passkey-removed": "Se ha quitado una llave de acceso de tu cuenta de Supple.",
    },
  },
  /** Neither says at which clinic: whoever reads it may not be the person. */
  reset: {
    subject: "Elige una contraseña nueva para Supple",
    text: (link: string) => `Hola:

Alguien ha pedido una contraseña nueva para la cuenta de Supple con esta dirección.
Abre este enlace y elígela:

${link}

El enlace sirve una vez, durante una hora.
¿No has sido tú? Entonces no hagas nada: tu contraseña sigue como está.
`,
  },
  passwordChanged: {
    subject: "Tu contraseña de Supple ha cambiado",
    text: (link: string) => `Hola:

La contraseña de tu cuenta de Supple ha cambiado, y todos los demás accesos han terminado.

¿No has sido tú? Entonces elige otra enseguida y díselo a tu clínica:

${link}
`,
  },
  /** Nothing of what was typed stands in these: whoever asked may be a stranger who wants us to send their words. */
  signUp: {
    subject: "Tu clínica en Supple",
    text: (link: string, hours: number) => `Hola:

Alguien ha pedido una clínica en Supple con esta dirección.
Abre este enlace y escribe la contraseña con la que se pidió:

${link}

El enlace sirve una vez y caduca a las ${hours} horas.
¿No has sido tú? Entonces no hagas nada: sin ti no se crea ninguna cuenta.
`,
    subjectKnown: "Tienes una cuenta de Supple",
    textKnown: (signIn: string, reset: string) => `Hola:

Alguien ha pedido una clínica en Supple con esta dirección, que ya tiene una cuenta. Entra:

${signIn}

¿Has olvidado la contraseña? Elige una nueva:

${reset}

¿No has sido tú? Entonces no hagas nada: tu cuenta sigue como está.
`,
  },
  emailChange: {
    subject: "Otra dirección para tu cuenta de Supple",
    textNew: (link: string, hours: number) => `Hola:

Alguien que entra en Supple quiere usar esta dirección a partir de ahora.
Si eres tú, abre este enlace y di que sí:

${link}

El enlace caduca a las ${hours} horas.
¿No has sido tú? Entonces no hagas nada: esta dirección no se usará.
`,
    textOld: (link: string, hours: number) => `Hola:

Alguien quiere entrar en tu cuenta de Supple con otra dirección, y ya no con esta.
Abre este enlace para decir que sí, o que no has sido tú:

${link}

Caduca a las ${hours} horas. Sin tu sí no cambia nada.
`,
    textTold: (clinic: string) => `Hola:

${clinic} ha pedido otro correo electrónico para tu acceso a Supple, porque en este no te llegaba nada. Valdrá cuando se abra el enlace que se ha enviado allí; entonces tu cuenta se cerrará en todos los sitios.

¿No lo has pedido, o sí lees este correo? Entonces llama a la clínica enseguida.
`,
    subjectProof: "Demuestra tu dirección para Supple",
    textProof: (link: string, hours: number) => `Hola:

Alguien entra en Supple con esta dirección.
Si eres tú, abre este enlace y di que sí:

${link}

El enlace caduca a las ${hours} horas. ¿No has sido tú? Entonces no hagas nada.
`,
    subjectTaken: "Tienes una cuenta de Supple",
    textTaken: (signIn: string) => `Hola:

Alguien quiere usar esta dirección para otra cuenta de Supple. Ya tiene una, así que no se ha cambiado nada.
Si has sido tú, entra con ella:

${signIn}
`,
  },
  /** To staff. No name and no health word: a mail may be read by anybody. */
  needed: {
    subject: "Alguien de tu lista te necesita",
    text: (address: string) => `Alguien de tu lista te necesita. Entra para verlo:

${address}
`,
    subjectUnopened: "Alguien de tu clínica te necesita",
    textUnopened: (
      address: string,
    ) => `Alguien de tu clínica te necesita, y nadie lo ha mirado todavía. Entra para verlo:

${address}
`,
  },
  /** To a colleague who is asked to join the staff. */
  staffInvitation: {
    subject: (clinic: string) => `Únete a ${clinic} en Supple`,
    text: (name: string, clinic: string, link: string, days: number) => `${hello(name)}:

${clinic} te pide que te unas a su equipo en Supple. Abre este enlace para empezar:

${link}

El enlace sirve una vez y caduca a los ${days} días.
¿No conoces esta clínica? Entonces no hagas nada: sin ti el enlace no abre nada.
`,
  },
  /** Not what it says: a mail may be read by anybody. */
  message: {
    subject: "Tienes un mensaje de tu clínica",
    text: (name: string, clinic: string, address: string) => `${hello(name)}:

${clinic} te ha escrito. Entra para leerlo:

${address}

Las respuestas a este correo no le llegan a nadie. Nadie vigila los mensajes las 24 horas: si no puede esperar, llama a la clínica.
`,
  },
  /** Not what is asked. */
  questions: {
    subject: "Tienes preguntas de tu clínica",
    text: (name: string, clinic: string, address: string) => `${hello(name)}:

${clinic} tiene preguntas para ti. Entra para responderlas cuando te venga bien:

${address}

Las respuestas a este correo no le llegan a nadie. Si algo no puede esperar, llama a la clínica.
`,
  },
  secondFactorReminder: {
    subject: "Un paso más para entrar",
    text: (name: string, date: string, address: string) => `${hello(name)}:

Desde el ${date} tu clínica pide dos pasos para entrar en Supple. Tú solo tienes una contraseña.
Entra antes de ese día y configura el segundo paso en Ajustes, Seguridad:

${address}
`,
  },
  clinicianChanged: {
    subject: (clinic: string) => `Novedades de ${clinic}`,
    text: (name: string, colleague: string, clinic: string) => `${hello(name)}:

Desde hoy te atiende ${colleague || "otra persona del equipo"} en ${clinic}. Tu programa sigue igual.
`,
  },
};

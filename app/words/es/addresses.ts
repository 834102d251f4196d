/** Whose an address is: sign-up, the first owner, and another address; said on the server, in finished sentences. */
export const addresses = {
  signIn: "Entrar",
  reset: "Elegir una contraseña nueva",
  signUp: {
    sent: {
      title: "Mira tu correo",
      lead: (hours: number) =>
        `Te hemos enviado un enlace. Ábrelo antes de ${hours} horas y escribe la contraseña que acabas de elegir: entonces tu clínica estará lista.`,
      more: "¿No llega nada? Mira en el correo no deseado, o revisa la dirección e inténtalo otra vez.",
      again: "Intentar de nuevo",
    },
    closed: {
      title: "Aquí no se pueden crear clínicas",
      lead: "Pregunta a quien lleva este servidor. Si tu clínica ya está aquí, pídele una invitación.",
    },
    /** The page of the mailed link. */
    open: {
      title: "Crea tu clínica",
      lead: "Escribe la contraseña que elegiste cuando pediste la clínica. Si no la pediste tú, no hagas nada.",
      password: "La contraseña que elegiste",
      send: "Crear clínica",
      wrong:
        "Esta no es la contraseña con la que se pidió la clínica. Revísala e inténtalo otra vez.",
    },
    used: { title: "Este enlace ya se usó", lead: "Tu clínica está lista. Entra." },
    taken: {
      title: "Esta dirección tiene una cuenta",
      lead: "Se creó con otro enlace. Entra con la contraseña que se eligió entonces, o elige una nueva.",
    },
    ended: {
      title: "Este enlace ha caducado",
      lead: "Pide tu clínica otra vez y recibirás un enlace nuevo.",
      again: "Crear tu clínica",
    },
    further: {
      title: "Otra clínica",
      lead: "Será tuya, y sigues con la cuenta que tienes. Tus lugares se mantienen separados.",
      password: "Tu contraseña",
      enterPassword: "Escribe tu contraseña.",
      wrong: "Esta no es tu contraseña. Revísala e inténtalo otra vez.",
    },
    unproved: {
      title: "Primero demuestra tu dirección",
      lead: "Para otra clínica hace falta una dirección que se sepa que es tuya. En tu perfil hay un botón que te envía un enlace.",
      back: "Seguir",
    },
    first: {
      title: "La primera clínica",
      lead: "Este enlace sirve una vez. Crea la primera clínica de este servidor, contigo como titular.",
      gone: {
        title: "Este enlace ya no vale",
        lead: "Se usó, tiene más de una hora o un arranque posterior lo cambió. Mientras no haya ninguna clínica, cada arranque del servidor muestra uno nuevo.",
      },
    },
  },
  email: {
    title: "Dirección para entrar",
    with: (email: string) => `Entras con ${email}.`,
    none: "Tu cuenta no tiene dirección: otra persona ha demostrado que la que había aquí es suya. Pon una que sea tuya.",
    unproved: "Nadie ha demostrado todavía que esta dirección sea tuya.",
    prove: "Demostrar tu dirección: enviarme un enlace",
    noMail:
      "Este servidor no está preparado para enviar correo. Quien lo lleva encuentra los enlaces en su carpeta de salida y puede darte el tuyo; una dirección que nadie ha demostrado funciona igual, hasta que alguien demuestre que es suya.",
    open: "Usar otra dirección",
    lead: "Enviamos un enlace a la dirección actual y otro a la nueva. Cambia cuando hayas abierto los dos.",
    leadOfUnproved: "Enviamos un enlace a la dirección nueva. Cambia cuando lo hayas abierto.",
    newEmail: "Dirección nueva",
    password: "Tu contraseña",
    enterPassword: "Escribe tu contraseña.",
    wrong: "Esta no es tu contraseña. Revísala e inténtalo otra vez.",
    same: "Ya entras con esta dirección.",
    send: "Enviar los enlaces",
    lost: {
      patient:
        "¿No te llega correo a la dirección actual? Pide a tu clínica que retire tu acceso y te invite de nuevo.",
      staff: "¿No te llega correo a la dirección actual? Pide ayuda a un titular de tu clínica.",
    },
    asked: "Mira tu correo: abre el enlace que hemos enviado.",
    askedBoth: "Mira el correo de las dos direcciones: abre los enlaces que hemos enviado.",
    link: {
      title: "Otra dirección para Supple",
      new: {
        lead: "Alguien que entra en Supple quiere usar esta dirección a partir de ahora. ¿Eres tú?",
        send: "Sí, usar esta dirección",
      },
      proof: {
        title: "¿Es esta tu dirección?",
        lead: "Alguien entra en Supple con esta dirección. ¿Eres tú?",
        send: "Sí, es mía",
        done: "Está demostrado que la dirección es tuya.",
      },
      old: {
        lead: "Alguien quiere entrar en tu cuenta con otra dirección a partir de ahora, y ya no con esta. ¿Eres tú?",
        send: "Sí, cambiarla",
        refuse: "No he sido yo",
      },
      not: "Si no, cierra esta página: no cambia nada.",
      waiting: {
        title: "Falta un enlace",
        lead: "Esta dirección ya ha respondido. Abre también el enlace del correo de la otra.",
      },
      done: {
        title: "Hecho",
        lead: "Vale la dirección nueva. A partir de ahora entras con ella.",
      },
      ended: {
        title: "Este enlace ya no vale",
        lead: "Se retiró, se cambió por uno más nuevo o tiene más de un día. La dirección es la que era.",
      },
      stopped: {
        title: "Se ha detenido",
        lead: "La dirección se queda como está, y tu cuenta se ha cerrado en todos los sitios. Quien lo pidió sabe tu contraseña: elige una nueva ahora.",
      },
    },
  },
};

/** What the link of an invitation shows. Said on the server: its finished texts alone reach a browser. */
export const invitation = {
  title: "Tu invitación",
  welcome: (firstName: string) => `Te damos la bienvenida, ${firstName}`,
  lead: (clinic: string) =>
    `${clinic} te invita. Elige una contraseña; después tendrás tus ejercicios a un toque.`,
  carerLead: (clinic: string, firstName: string) =>
    `${clinic} te invita a registrar por ${firstName}, de quien cuidas. Primero elige una contraseña.`,
  email: "Entras con",
  send: "Guardar y empezar",
  confirm: {
    lead: (clinic: string) =>
      `${clinic} te invita. Ya has entrado en tu cuenta: acepta con un toque.`,
    carerLead: (clinic: string, firstName: string) =>
      `${clinic} te invita a registrar por ${firstName}, de quien cuidas.`,
    year: "Año de nacimiento",
    ownYearHelp: "El tuyo, por ejemplo 1980: así la clínica comprueba que esta es tu historia.",
    yearHelp: (firstName: string) =>
      `El de ${firstName}, por ejemplo 2014: así la clínica comprueba que conoces a esta persona.`,
    enterYear: "Escribe el año con cuatro cifras.",
    send: "Aceptar",
  },
  wrongYear: (triesLeft: number) =>
    triesLeft === 1
      ? "La clínica tiene otro año de nacimiento. Puedes probar una vez más."
      : `La clínica tiene otro año de nacimiento. Puedes probar ${triesLeft} veces más.`,
  signIn: {
    title: "Entra para aceptar",
    lead: (clinic: string, firstName: string) =>
      `${clinic} invita a ${firstName}. La dirección para la que se hizo tiene una cuenta: entra con ella y volverás aquí.`,
    orMail: "¿No te suena ninguna cuenta? Entonces abre el enlace del correo.",
    go: "Entrar",
  },
  ownAccount: "Tengo una cuenta con esta dirección",
  another: {
    title: "Esta invitación es para otra persona",
    lead: (clinic: string) =>
      `Se hizo para otra dirección, no para la que estás usando. ¿Es tuya de todos modos? Pide a ${clinic} que invite la dirección de tu cuenta. ¿No lo es? Sal de la cuenta y deja que la otra persona abra el enlace otra vez.`,
    signOut: "Salir de la cuenta",
  },
  used: {
    title: "Esta invitación ya se usó",
    lead: (clinic: string) =>
      `Alguien la aceptó en ${clinic}. ¿Fuiste tú? Entra. ¿No? Díselo a la clínica: puede anularlo.`,
  },
  ended: {
    title: "Esta invitación ha caducado",
    lead: (clinic: string, endedOn: string) => `Caducó el ${endedOn}. Pide otra a ${clinic}.`,
  },
  withdrawn: {
    title: "Esta invitación se retiró",
    lead: (clinic: string) => `${clinic} la retiró. Pregunta allí si esperabas que funcionara.`,
  },
  closed: {
    title: "Esta invitación está cerrada",
    lead: (clinic: string) =>
      `El año de nacimiento falló tres veces. Pide a ${clinic} una invitación nueva.`,
  },
  gone: "Esta invitación ya se usó o ha caducado. Entra, o pide otra a la clínica.",
  taken: "Esta dirección tiene una cuenta. Entra y abre el enlace otra vez.",
  notFor: "Esta invitación no es para la persona que ha entrado aquí.",
  noticeChanged:
    "La clínica acaba de cambiar su aviso de privacidad. Abre el enlace otra vez para leerlo.",
};

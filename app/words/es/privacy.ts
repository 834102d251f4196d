/** The privacy notice of a clinic: its page, and where it is accepted. */
export const privacy = {
  title: "Aviso de privacidad",
  of: (clinic: string) => `Aviso de privacidad de ${clinic}`,
  version: (version: number, date: string) => `Versión ${version}, del ${date}`,
  /** Of a clinic that has written none. */
  builtIn: (clinic: string) =>
    `${clinic} guarda lo que registras aquí para tratarte: tus sesiones, tus números de dolor, tus palabras y tus señales de alarma. Solo pueden leerlo las personas que te tratan allí, y quien tenga permiso tuyo o de la clínica para entrar en tu historia.

Se queda en el servidor que ${clinic} tiene o alquila. No se vende nada, y no se envía nada a nadie para publicidad.

¿Quieres ver, corregir o borrar lo que se guarda sobre ti? Pregunta a ${clinic}.`,
  /** Over the clinic's postal address. */
  where: "Adónde escribir",
  accept: "He leído el aviso de privacidad",
  mustAccept: "Lee el aviso y marca esta casilla.",
  read: "Leer el aviso de privacidad",
  asked: {
    title: "Un aviso de privacidad nuevo",
    lead: (clinic: string) => `${clinic} ha cambiado lo que te dice sobre tus datos.`,
    send: "Seguir",
  },
};

/** Said in plain text where no page is drawn: by the server before any page is asked, and by addresses that are none. */
export const refusals = {
  server: {
    address: "Esta dirección no se puede leer. Revísala, o empieza desde la primera página.",
    noLength: "La petición debe decir cuánto ocupa (Content-Length).",
    tooLong: "Es más de lo que se puede enviar de una vez (1 MB). Acórtalo y envíalo otra vez.",
    tooManyFields:
      "Esta dirección pide demasiado de una vez. Empieza otra vez desde la primera página.",
    foreignForm:
      "Este formulario no se envió desde las páginas de Supple, así que no se ha cambiado nada. Abre Supple otra vez y repite lo que hiciste.",
    noFile: "No existe ese archivo. Carga la página otra vez.",
    notOpen: "Supple está arrancando o parando. Inténtalo dentro de un momento.",
    unexpected: "Algo falló de nuestro lado. Inténtalo dentro de un momento.",
  },
  /** The database is away or busy. */
  unavailable: "Supple no puede acceder a sus datos ahora. Inténtalo dentro de unos segundos.",
  unreadableForm:
    "Este formulario no se puede leer, así que no se ha cambiado nada. Carga la página otra vez.",
  unreadableLog:
    "El programa de la clínica no puede leer este registro. Anótalo otra vez en su página o díselo a tu clínica.",
  noPatient: "Paciente no encontrado",
  noDemo: "Clínica de demostración no encontrada",
  /** Why an export was refused; the field's name comes first. */
  exportDates: {
    from: "from: escribe la fecha como AAAA-MM-DD.",
    to: "to: escribe la fecha como AAAA-MM-DD.",
    "to-before-from": "to: esta fecha es anterior a la primera.",
  },
};

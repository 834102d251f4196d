/** Parts that several forms share, and what a field says when it cannot be taken (FieldTexts in lib/schemas). */
export const forms = {
  email: "Correo electrónico",
  password: "Contraseña",
  showTyped: "Mostrar lo que escribo",
  newPasswordHelp: (min: number) => `Al menos ${min} caracteres.`,
  timeZone: "Zona horaria",
  timeZoneHelp: "Decide cuándo empieza tu día.",
  downloadCsv: "Descargar CSV",
  /** Above the lines that name the fields of a form that was not taken. */
  notSaved: (count: number) =>
    `No guardado. ${count === 1 ? "Una cosa" : `${count} cosas`} por corregir.`,
  deviceZone: {
    title: (device: string, account: string) =>
      `Este dispositivo usa ${device}; tu cuenta, ${account}.`,
    text: "Tus días siguen la cuenta.",
    use: (device: string) => `Usar ${device}`,
  },
  /** Above a form that is filled in again after its writer had to sign in. */
  shownAgain: {
    title: "Aún sin guardar",
    text: "Lo que escribiste está aquí otra vez. Míralo y guárdalo.",
  },
  fields: {
    tooLong: (max: number) => `Usa como máximo ${max} caracteres.`,
    hidden: "Tiene caracteres que no se ven o que giran el texto. Escríbelo otra vez.",
    email: {
      missing: "Escribe un correo electrónico.",
      tooLong: (max: number) => `Usa como máximo ${max} caracteres.`,
      malformed: "Escribe un correo como nombre@example.org.",
    },
    timeZone: {
      missing: "Elige una zona horaria.",
      unknown: "Elige una zona horaria de la lista.",
    },
  },
};

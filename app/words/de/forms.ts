/** Parts that several forms share, and what a field says when it cannot be taken (FieldTexts in lib/schemas). */
export const forms = {
  email: "E-Mail",
  password: "Passwort",
  showTyped: "Zeigen, was ich tippe",
  newPasswordHelp: (min: number) => `Mindestens ${min} Zeichen.`,
  timeZone: "Zeitzone",
  timeZoneHelp: "Sie bestimmt, wann Ihr Tag beginnt und endet.",
  downloadCsv: "CSV herunterladen",
  /** Above the lines that name the fields of a form that was not taken. */
  notSaved: (count: number) => `Nicht gespeichert. Angaben zu ändern: ${count}.`,
  deviceZone: {
    title: (device: string, account: string) =>
      `Dieses Gerät steht auf ${device}, Ihr Konto auf ${account}.`,
    text: "Für Ihre Tage gilt das Konto.",
    use: (device: string) => `${device} nehmen`,
  },
  /** Above a form that is filled in again after its writer had to sign in. */
  shownAgain: {
    title: "Noch nicht gespeichert",
    text: "Hier ist Ihr Text wieder. Sehen Sie ihn an, dann speichern Sie.",
  },
  fields: {
    tooLong: (max: number) => `Höchstens ${max} Zeichen.`,
    hidden: "Hier sind unsichtbare Zeichen. Tippen Sie den Text neu.",
    email: {
      missing: "Geben Sie eine E-Mail-Adresse ein.",
      tooLong: (max: number) => `Eine E-Mail-Adresse hat höchstens ${max} Zeichen.`,
      malformed: "Geben Sie eine E-Mail-Adresse ein wie name@example.org.",
    },
    timeZone: {
      missing: "Wählen Sie eine Zeitzone.",
      unknown: "Wählen Sie eine Zeitzone aus der Liste.",
    },
  },
};

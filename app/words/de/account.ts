/** Sign-in, sign-up, and the patient's own account. */
export const account = {
  signIn: "Anmelden",
  signOut: "Abmelden",
  forgot: "Passwort vergessen?",
  newClinic: "Neue Praxis?",
  createClinic: "Praxis anlegen",
  enterEmail: "Geben Sie Ihre E-Mail-Adresse ein.",
  enterPassword: "Geben Sie Ihr Passwort ein.",
  noMatch: "E-Mail und Passwort passen zu keinem Konto. Prüfen Sie beides.",
  /** Above the sign-in form, when a form came in after its writer's sign-in had ended. */
  held: {
    shown:
      "Sie waren abgemeldet, Ihr Text ist nicht gespeichert. Melden Sie sich an: Dann sehen Sie ihn wieder und können ihn speichern.",
    tooLong:
      "Sie waren abgemeldet, Ihr Text ist nicht gespeichert. Er ist zu lang zum Aufheben. Gehen Sie zurück, und kopieren Sie ihn zuerst.",
  },
  signUp: {
    lead: "Sie können sofort Patienten anlegen. Die Daten bleiben auf diesem Server.",
    name: "Ihr Name",
    enterName: "Geben Sie Ihren Namen ein.",
    clinicName: "Name der Praxis",
    enterClinicName: "Geben Sie den Namen der Praxis ein.",
    phone: "Telefon der Praxis",
    phoneHelp: "Für Patienten, die anrufen sollen. Kann leer bleiben.",
    send: "Praxis anlegen",
    hasAccount: "Ich habe ein Konto",
    taken:
      "Zu dieser E-Mail gibt es ein Konto. Melden Sie sich an, oder nehmen Sie eine andere Adresse.",
  },
  me: {
    title: "Ich",
    zoneSaved: "Zeitzone gespeichert",
    saveZone: "Zeitzone speichern",
    lastLogs: "Ihre letzten Einträge",
    name: "Name",
    physiotherapist: "Ihre Physiotherapie",
    clinic: "Praxis",
    wrong: "Stimmt davon etwas nicht? Sagen Sie es Ihrer Praxis.",
  },
};

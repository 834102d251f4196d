/** Where somebody can be: the choice between their places, and what says at which one they are. */
export const places = {
  title: "Ort wählen",
  lead: "Wohin möchten Sie? Sie können jederzeit auf diese Seite zurückkommen.",
  here: "Hier sind Sie.",
  roles: { clinician: "Physiotherapie", frontDesk: "Empfang", owner: "Leitung" },
  own: (clinicName: string) => `Ihre eigenen Übungen: ${clinicName}`,
  carer: (firstName: string) => `Für ${firstName}, als betreuende Person`,
  none: {
    title: "Kein Ort ist für Sie offen",
    text: "Ihr Konto funktioniert, aber zurzeit lässt Sie keine Praxis hinein. Wenn das nicht so sein sollte, rufen Sie die Praxis an.",
  },
  asked: {
    toClinic: (name: string) => `Zu ${name} wechseln?`,
    toOwn: (clinicName: string) => `Zu Ihren eigenen Übungen wechseln (${clinicName})?`,
    toCarer: (firstName: string) => `Zu den Übungen von ${firstName} wechseln?`,
    lead: "Die Seite, die Sie öffnen wollten, gehört dorthin.",
    go: "Wechseln und weiter",
    others: "Alle Ihre Orte",
  },
  /** Above the pages of somebody's record, for whoever looks after them. */
  logsFor: (firstName: string) => `Sie tragen für ${firstName} ein`,
  switch: "Ort wechseln",
  givenBy: (carer: string, patient: string) => `eingetragen von ${carer} (betreut ${patient})`,
};

/** What the link of an invitation shows. Said on the server: its finished texts alone reach a browser. */
export const invitation = {
  title: "Ihre Einladung",
  welcome: (firstName: string) => `Willkommen, ${firstName}`,
  lead: (clinic: string) =>
    `${clinic} lädt Sie ein. Wählen Sie ein Passwort, dann sind Ihre Übungen nur einen Tipp entfernt.`,
  carerLead: (clinic: string, firstName: string) =>
    `${clinic} lädt Sie ein, als betreuende Person für ${firstName} einzutragen. Wählen Sie zuerst ein Passwort.`,
  email: "Sie melden sich an mit",
  send: "Speichern und starten",
  confirm: {
    lead: (clinic: string) =>
      `${clinic} lädt Sie ein. Sie sind angemeldet: Ein Tipp genügt, um anzunehmen.`,
    carerLead: (clinic: string, firstName: string) =>
      `${clinic} lädt Sie ein, als betreuende Person für ${firstName} einzutragen.`,
    year: "Geburtsjahr",
    ownYearHelp: "Ihr eigenes, zum Beispiel 1980: So prüft die Praxis, dass das Ihre Akte ist.",
    yearHelp: (firstName: string) =>
      `Das von ${firstName}, zum Beispiel 2014: So prüft die Praxis, dass Sie sich kennen.`,
    enterYear: "Geben Sie das Jahr mit vier Ziffern ein.",
    send: "Annehmen",
  },
  wrongYear: (triesLeft: number) =>
    triesLeft === 1
      ? "Die Praxis hat ein anderes Geburtsjahr. Sie können es noch einmal versuchen."
      : `Die Praxis hat ein anderes Geburtsjahr. Sie können es noch ${triesLeft}-mal versuchen.`,
  signIn: {
    title: "Melden Sie sich an, um anzunehmen",
    lead: (clinic: string, firstName: string) =>
      `${clinic} lädt ${firstName} ein. Zu der Adresse, für die das gilt, gibt es ein Konto: Melden Sie sich damit an, dann kommen Sie hierher zurück.`,
    orMail: "Sie wissen von keinem Konto? Dann öffnen Sie den Link in der Mail.",
    go: "Anmelden",
  },
  ownAccount: "Ich habe ein Konto mit dieser Adresse",
  another: {
    title: "Diese Einladung ist für jemand anderen",
    lead: (clinic: string) =>
      `Sie gilt für eine andere Adresse als die, mit der Sie angemeldet sind. Ist sie trotzdem für Sie? Bitten Sie ${clinic}, die Adresse Ihres Kontos einzuladen. Wenn nicht, melden Sie sich ab, und lassen Sie die andere Person den Link öffnen.`,
    signOut: "Abmelden",
  },
  used: {
    title: "Diese Einladung wurde benutzt",
    lead: (clinic: string) =>
      `Jemand hat sie bei ${clinic} angenommen. Waren Sie das? Melden Sie sich an. Wenn nicht, sagen Sie es der Praxis: Sie kann das zurücknehmen.`,
  },
  ended: {
    title: "Diese Einladung ist abgelaufen",
    lead: (clinic: string, endedOn: string) =>
      `Sie endete am ${endedOn}. Bitten Sie ${clinic} um eine neue.`,
  },
  withdrawn: {
    title: "Diese Einladung wurde zurückgezogen",
    lead: (clinic: string) =>
      `${clinic} hat sie zurückgenommen. Fragen Sie dort nach, wenn sie gelten sollte.`,
  },
  closed: {
    title: "Diese Einladung ist geschlossen",
    lead: (clinic: string) =>
      `Das Geburtsjahr war dreimal falsch. Bitten Sie ${clinic} um eine neue Einladung.`,
  },
  gone: "Diese Einladung wurde benutzt oder ist abgelaufen. Melden Sie sich an, oder bitten Sie die Praxis um eine neue.",
  taken:
    "Zu dieser Adresse gibt es ein Konto. Melden Sie sich an, dann öffnen Sie den Link noch einmal.",
  notFor: "Diese Einladung ist für jemand anderen als die angemeldete Person.",
  noticeChanged:
    "Die Praxis hat ihre Datenschutzhinweise gerade geändert. Öffnen Sie den Link noch einmal, um sie zu lesen.",
};

/** The privacy notice of a clinic: its page, and where it is accepted. */
export const privacy = {
  title: "Datenschutzhinweise",
  of: (clinic: string) => `Datenschutzhinweise von ${clinic}`,
  version: (version: number, date: string) => `Version ${version}, vom ${date}`,
  /** Of a clinic that has written none. */
  builtIn: (clinic: string) =>
    `${clinic} bewahrt auf, was Sie hier eintragen, um Sie zu behandeln: Ihre Einheiten, Ihre Schmerzwerte, Ihre Worte und Ihre Warnzeichen. Lesen können es nur die Menschen, die Sie dort behandeln, und wen Sie oder die Praxis in Ihre Akte lassen.

Alles bleibt auf dem Server, den ${clinic} betreibt oder mietet. Nichts wird verkauft, und nichts geht für Werbung an andere.

Möchten Sie sehen, berichtigen oder löschen lassen, was über Sie gespeichert ist? Fragen Sie ${clinic}.`,
  /** Over the clinic's postal address. */
  where: "Wohin Sie schreiben können",
  accept: "Ich habe die Datenschutzhinweise gelesen",
  mustAccept: "Lesen Sie die Hinweise, dann kreuzen Sie das an.",
  read: "Datenschutzhinweise lesen",
  asked: {
    title: "Neue Datenschutzhinweise",
    lead: (clinic: string) => `${clinic} hat geändert, was über Ihre Daten gesagt wird.`,
    send: "Weiter",
  },
};

/** Said in plain text where no page is drawn: by the server before any page is asked, and by addresses that are none. */
export const refusals = {
  server: {
    address:
      "Diese Adresse ist nicht lesbar. Prüfen Sie sie, oder fangen Sie auf der ersten Seite neu an.",
    noLength: "Die Anfrage muss sagen, wie lang sie ist (Content-Length).",
    tooLong:
      "Das ist mehr, als auf einmal gesendet werden kann (1 MB). Kürzen Sie es, und senden Sie es noch einmal.",
    tooManyFields:
      "Diese Adresse fragt zu viel auf einmal. Fangen Sie auf der ersten Seite neu an.",
    foreignForm:
      "Dieses Formular kam nicht von den Seiten von Supple, darum wurde nichts geändert. Öffnen Sie Supple neu, und machen Sie es noch einmal.",
    noFile: "Diese Datei gibt es nicht. Laden Sie die Seite neu.",
    notOpen: "Supple startet oder stoppt gerade. Versuchen Sie es gleich noch einmal.",
    unexpected: "Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.",
  },
  /** The database is away or busy. */
  unavailable:
    "Supple kommt gerade nicht an seine Daten. Versuchen Sie es in ein paar Sekunden noch einmal.",
  unreadableForm:
    "Dieses Formular ist nicht lesbar, darum wurde nichts geändert. Laden Sie die Seite neu.",
  unreadableLog:
    "Das Programm der Praxis kann diesen Eintrag nicht lesen. Tragen Sie ihn auf seiner Seite neu ein oder sagen Sie es Ihrer Praxis.",
  noPatient: "Patient/in nicht gefunden",
  noDemo: "Demo-Praxis nicht gefunden",
  /** Why an export was refused; the field's name comes first. */
  exportDates: {
    from: "from: Schreiben Sie ein Datum als JJJJ-MM-TT.",
    to: "to: Schreiben Sie ein Datum als JJJJ-MM-TT.",
    "to-before-from": "to: Dieses Datum liegt vor dem ersten.",
  },
};

/** @param name first name; "" where there is none */
const hello = (name: string) => (name === "" ? "Guten Tag" : `Guten Tag ${name}`);

const extras = {
  morning: { label: "Am Morgen danach fragen", help: "Um 8:00 Uhr, nur nach einer Einheit." },
  message: {
    label: "Wenn eine Nachricht wartet",
    help: "Auf Ihrem Handy. Per E-Mail sagen wir es Ihnen ohnehin.",
  },
  measure: { label: "Wenn Fragen warten", help: "Um 10:00 Uhr, höchstens zweimal." },
  desk: { label: "Pausen am Schreibtisch", help: "Montag bis Freitag, auf Ihrem Handy." },
  week: {
    label: "Ihre Woche, per E-Mail",
    help: "Sonntags um 17:00 Uhr. Darin steht, dass Ihre Woche bereitsteht.",
  },
};

const onPhone = {
  session: "Eine Erinnerung",
  second: "Eine Erinnerung",
  morning: "Eine Erinnerung",
  measure: "Eine Erinnerung",
  week: "Ihre Woche steht bereit",
  message: "Eine Nachricht wartet",
  desk: "Zeit für eine kurze Pause",
};

/** Reminders of the patient's: the page, what a locked phone shows, and mails. Said on the server, in finished sentences. */
export const reminders = {
  title: "Erinnerungen",
  back: "Ich",
  /** The way to the page. */
  link: "Erinnerungen",
  saved: "Erinnerungen gespeichert",
  save: "Erinnerungen speichern",
  /** Beside a switch. */
  states: { on: "An", off: "Aus" },
  cue: {
    title: "Wann passt es?",
    lead: "Nach etwas, das Sie ohnehin tun.",
    label: "Ich mache meine Übungen",
    none: "Noch offen",
    own: "In Ihren eigenen Worten",
    ownHelp: "Zum Beispiel: nach dem Füttern der Katze.",
    options: {
      teeth: "Nach dem Zähneputzen",
      coffee: "Nach dem Kaffee am Morgen",
      lunch: "Nach dem Mittagessen",
      work: "Nach der Arbeit",
      shower: "Nach dem Duschen",
      screen: "Bevor ich etwas anschaue",
      bed: "Bevor ich ins Bett gehe",
      own: "Nach etwas anderem",
    },
  },
  session: {
    title: "Erinnern",
    on: "Mich an meine Einheiten erinnern",
    days: "An diesen Tagen",
    daysHelp: "Nichts gewählt: an jedem Tag, an dem eine Einheit geplant ist.",
    at: "Uhrzeit",
    second: "Noch einmal, wenn nichts eingetragen ist",
    secondHelp: "Höchstens eine zweite Erinnerung am Tag. Kann leer bleiben.",
    shows: (text: string) => `Das Handy zeigt: „${text}“`,
    done: "Wenn Sie die Einheit eingetragen haben, kommt nichts mehr.",
  },
  ways: {
    title: "Wo",
    push: "Auf meinem Handy",
    pushHelp: "Auf jedem Handy oder Computer, auf dem Sie es unten erlauben.",
    email: "Per E-Mail",
    emailHelp: (address: string) => `An ${address}`,
  },
  also: "Außerdem melden",
  extras,
  desk: {
    from: "Erste Stunde am Schreibtisch",
    until: "Letzte Stunde",
    minutes: "Minuten zwischen den Pausen",
  },
  quiet: {
    title: "Ruhezeit",
    lead: "Zwischen diesen Zeiten kommt nichts auf ein Handy und keine Erinnerung per E-Mail. Eine E-Mail zu einer Nachricht kommt trotzdem.",
    from: "Von",
    until: "Bis",
  },
  away: {
    title: "Alles pausieren",
    lead: "Im Urlaub oder krank: Wählen Sie, bis wann.",
    until: (date: string) => `Es kommt nichts: Sie sind weg bis ${date}.`,
  },
  phone: {
    title: "Dieses Handy",
    needsScripts: "Dieser Teil braucht Skripte, und die sind in diesem Browser aus.",
    off: "Dieser Server sendet nichts an Handys. E-Mail geht.",
    cannot:
      "Dieser Browser kann keine Erinnerungen zeigen. Auf einem iPhone legen Sie Supple zuerst auf den Home-Bildschirm.",
    blockedTitle: "Dieses Handy blockiert unsere Erinnerungen.",
    blocked:
      "Erlauben Sie Supple in den Einstellungen des Handys unter Mitteilungen. Dann kommen Sie hierher zurück.",
    allow: "Auf diesem Handy erlauben",
    allowed: "Auf dieses Handy können Erinnerungen kommen.",
    stop: "Auf diesem Handy beenden",
    failed: "Das Handy hat nicht geantwortet. Versuchen Sie es später noch einmal.",
    asking: "Einen Moment …",
    listTitle: "Wohin Erinnerungen kommen können",
    unknown: "Ein Handy oder Computer",
    since: (date: string) => `Seit ${date}`,
    none: "Zurzeit ist kein Handy erlaubt, deshalb kommt nichts auf ein Handy. Erlauben Sie dieses, oder wählen Sie E-Mail.",
    noAnswer: "Die letzte Erinnerung kam nicht an.",
    remove: "Entfernen",
    removeOf: (device: string) => `${device} entfernen`,
    refused: "An den Push-Dienst dieses Browsers sendet der Server dieser Praxis nicht.",
  },
  calendar: {
    title: "In Ihrem Kalender",
    lead: "Ein Kalender kann lesen, wann Einheiten geplant sind. Er zeigt „Übungen“ und sonst nichts.",
    event: "Übungen",
    make: "Adresse machen",
    again: "Neue Adresse machen",
    againHelp: "Die bisherige gilt dann nicht mehr.",
    made: "Hier ist die Adresse",
    madeHelp:
      "Kopieren Sie sie jetzt, sie wird nur einmal gezeigt. Wählen Sie im Kalender „Per Adresse hinzufügen“ oder „Abonnieren“. Wer sie hat, kann die Termine lesen.",
    label: "Adresse des Kalenders",
    copy: "Kopieren",
    copied: "Kopiert",
    since: (date: string) => `Eine Adresse ist in Gebrauch seit ${date}.`,
    read: (date: string) => `Ein Kalender hat sie zuletzt gelesen: ${date}.`,
    end: "Adresse beenden",
  },
  errors: {
    time: "Wählen Sie eine Uhrzeit.",
    quiet: "Das liegt in Ihrer Ruhezeit.",
    second: "Wählen Sie eine spätere Zeit als die erste.",
    way: "Wählen Sie mindestens eines: Handy oder E-Mail.",
    phone: "Pausen und Nachrichten kommen auf ein Handy: Wählen Sie es hier.",
    noPush:
      "Dieser Server schickt nichts auf Handys. Wählen Sie E-Mail, und lassen Sie Pausen und Nachrichten weg.",
    own: "Sagen Sie es in eigenen Worten, oder wählen Sie etwas anderes.",
    desk: "Wählen Sie, wann Sie am Schreibtisch anfangen und aufhören, das Ende nach dem Anfang.",
    minutes: (min: number, max: number) => `Wählen Sie ${min} bis ${max} Minuten.`,
  },
  /** Where the link in a mail leads. */
  off: {
    title: "Mails ausschalten?",
    lead: "Dann kommen keine Erinnerung und keine Wochen-Mail mehr in Ihr Postfach. Was Ihre Praxis Ihnen schreibt, kommt weiter.",
    send: "Ausschalten",
    doneTitle: "Mails sind aus",
    done: "Es kommen keine Erinnerungen mehr per E-Mail. Unter „Ich“, „Erinnerungen“ können Sie sie wieder einschalten.",
  },
  /** What a locked phone shows: no health word, no name. */
  push: { title: "Supple", texts: onPhone },
  mail: {
    subject: "Eine Erinnerung von Supple",
    text: (name: string, address: string, off: string) => `${hello(name)},

das ist die Erinnerung, die Sie haben wollten:

${address}

Sie möchten diese Mails nicht? Schalten Sie sie hier aus:

${off}
`,
    weekSubject: "Ihre Woche bei Supple",
    weekText: (name: string, address: string, off: string) => `${hello(name)},

Ihre Woche steht bereit:

${address}

Sie möchten diese Mails nicht? Schalten Sie sie hier aus:

${off}
`,
  },
};

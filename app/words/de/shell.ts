const notReadable = {
  title: "Dieses Formular ist nicht lesbar",
  advice: "Nichts wurde geändert. Laden Sie die Seite neu, und senden Sie noch einmal.",
};

/** What stands around the pages: the frame, the tabs, and the pages that say that something went wrong. */
export const shell = {
  product: "Supple",
  pageTitle: (page: string) => `${page} · Supple`,
  skip: "Zum Inhalt springen",
  mainPlaces: "Hauptbereiche",
  places: {
    today: "Heute",
    progress: "Verlauf",
    learn: "Wissen",
    messages: "Post",
    me: "Ich",
  },
  wrong: "Etwas stimmt nicht",
  running: "Supple läuft.",
  runningTitle: "Status",
  toStart: "Zur Startseite",
  /** By status code: what happened, then what to do. */
  errors: {
    400: notReadable,
    403: {
      title: "Diese Seite gehört nicht zu Ihrem Konto",
      advice: "Nehmen Sie ein anderes Konto, oder gehen Sie zu Ihren eigenen Seiten.",
    },
    404: {
      title: "Hier ist nichts",
      advice: "Vielleicht ist die Adresse vertippt, oder es gehört jemand anderem.",
    },
    409: {
      title: "Dieses Formular gehört zu einer anderen Seite",
      advice: "Öffnen Sie die Seite neu, und füllen Sie es dort aus.",
    },
    413: notReadable,
    415: notReadable,
    429: {
      title: "Zu viele Versuche",
      advice: "Warten Sie ein paar Minuten, und versuchen Sie es noch einmal.",
    },
    503: {
      title: "Supple kommt gerade nicht an seine Daten",
      advice:
        "Eben Gesendetes ist vielleicht nicht gespeichert: „Zurück“ im Browser zeigt Ihren Text wieder. Warten Sie ein paar Sekunden, und versuchen Sie es noch einmal. Früher Gespeichertes ist nicht verloren.",
    },
  } as Record<number, { title: string; advice: string }>,
  /** While a page or a form is on its way, and when it does not get there. */
  travel: {
    loading: "Wird geladen …",
    saving: "Wird gespeichert …",
    notSent: "Nicht gesendet, Ihr Text ist noch da. Versuchen Sie es noch einmal.",
    notLoaded: "Keine Antwort vom Server. Diese Seite bleibt, wie sie ist.",
    tryAgain: "Noch einmal versuchen",
    dismiss: "Schließen",
  },
  /** A form that another person opened in this browser. */
  foreignForm: {
    title: "Dieses Formular hat jemand anders geöffnet",
    signedIn: (name: string) => `Sie sind angemeldet als ${name}. Nichts wurde gespeichert.`,
    advice:
      "Eigenes öffnen Sie von Ihrer Startseite aus. Hat hier jemand anders geschrieben, melden Sie sich zuerst ab.",
  },
  /** Beside whatever stands in the place of "Something is wrong": it knows no clinic, and so no number. */
  inDanger: {
    title: "Jetzt in Gefahr? Rufen Sie zuerst den Notruf an.",
    signIn: "Dafür müssen Sie sich nicht anmelden. Ihre Praxis weiß noch nicht Bescheid.",
    error: "Ihre Praxis weiß vielleicht noch nicht Bescheid.",
  },
  unexpected: {
    title: "Bei uns ist etwas schiefgegangen",
    advice:
      "Früher Gespeichertes ist nicht verloren. Gehen Sie zurück, und versuchen Sie es noch einmal. Hilft das nicht, sagen Sie es Ihrer Praxis.",
  },
};

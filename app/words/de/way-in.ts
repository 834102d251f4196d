/** A way back in, sign-ins, and what keeps an account safe: said on the server, in finished sentences. */
export const wayIn = {
  /** Under a password that is being chosen. */
  password: {
    label: "Neues Passwort",
    help: (min: number) => `Mindestens ${min} Zeichen. Ein paar Wörter hintereinander sind gut.`,
    problems: {
      missing: "Wählen Sie ein Passwort.",
      "too-short": "Nehmen Sie mindestens 10 Zeichen. Ein paar Wörter hintereinander sind gut.",
      "too-long": "Nehmen Sie höchstens 200 Zeichen.",
      address: "Wählen Sie eines, das nicht Ihre E-Mail-Adresse ist.",
      clinic: "Wählen Sie eines, das nicht der Name der Praxis ist.",
      common:
        "Dieses Passwort steht auf einer Liste häufiger Passwörter, die zuerst probiert werden. Wählen Sie ein anderes.",
    },
  },
  reset: {
    title: "Neues Passwort wählen",
    ask: {
      lead: "Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden. Wir mailen Ihnen einen Link, um ein neues Passwort zu wählen.",
      send: "Link mailen",
    },
    sent: {
      title: "Sehen Sie in Ihre Mails",
      lead: "Wenn es zu dieser Adresse ein Konto gibt, ist ein Link unterwegs. Er gilt einmal, eine Stunde lang.",
      nothing:
        "Nichts da? Sehen Sie im Spam-Ordner nach, oder prüfen Sie die Adresse, und fordern Sie ihn noch einmal an.",
      again: "Noch einmal anfordern",
    },
    form: {
      lead: "Danach sind Sie überall abgemeldet und melden sich mit dem neuen Passwort an.",
      codeHelp: "Aus Ihrer Authenticator-App, oder einer Ihrer Ersatzcodes.",
      send: "Passwort speichern",
    },
    gone: {
      title: "Dieser Link ist abgelaufen",
      lead: "Er wurde benutzt, ersetzt oder ist älter als eine Stunde. Fordern Sie einen neuen an.",
      again: "Neuen Link anfordern",
    },
    back: "Zurück zur Anmeldung",
    done: "Ihr Passwort ist geändert. Melden Sie sich damit an.",
  },
  /** Above the sign-in form, when a sign-in ended by itself while its page stood open. */
  ended: "Sie wurden abgemeldet, weil eine Weile nichts passiert ist.",
  confirm: {
    title: "Bestätigen Sie, dass Sie es sind",
    lead: "Sie sind dabei, etwas Vertrauliches zu ändern oder herauszunehmen. Geben Sie Ihr Passwort noch einmal ein.",
    leadFactor:
      "Sie sind dabei, etwas Vertrauliches zu ändern oder herauszunehmen. Zeigen Sie noch einmal, wer Sie sind.",
    /** While a form waits behind it: one that is shown again, or one that is done as it was pressed. */
    held: "Ihr Text ist aufgehoben: Sie sehen ihn danach wieder, zum Ansehen und Speichern.",
    heldPress: "Was Sie gedrückt haben, geschieht danach.",
    tooLong:
      "Ihr Text ist zu lang, um ihn so lange aufzuheben. Gehen Sie zurück, und kopieren Sie ihn zuerst.",
    send: "Weiter",
    wrong: "Das ist nicht Ihr Passwort. Prüfen Sie es, und versuchen Sie es noch einmal.",
    cancel: "Abbrechen",
    usePasskey: "Passkey nehmen",
    passkeyRefused:
      "Der Passkey hat nicht gepasst. Versuchen Sie es noch einmal, oder nehmen Sie Ihr Passwort.",
  },
  page: {
    title: "Sicherheit",
    /** On the patient's own page about their account. */
    link: "Passwort und Anmeldungen",
    changed: "Ihr Passwort ist geändert. Alle anderen Anmeldungen sind beendet.",
    ended: "Dort abgemeldet.",
    endedOthers: "Überall sonst abgemeldet.",
    saved: "Gespeichert.",
    change: {
      title: "Passwort",
      lead: "Ein neues beendet alle anderen Anmeldungen.",
      open: "Passwort ändern",
      current: "Aktuelles Passwort",
      enterCurrent: "Geben Sie Ihr aktuelles Passwort ein.",
      wrong: "Das ist nicht Ihr aktuelles Passwort.",
      send: "Passwort ändern",
    },
    signIns: {
      title: "Jetzt angemeldet",
      endOthers: "Überall sonst abmelden",
      showAll: (count: number) => `Alle ${count} zeigen`,
      thisOne: "Dieses hier",
      unknown: "Unbekanntes Gerät",
      /** Both are "heute um 14:32", "Mi, 18. Nov um 08:02". */
      times: (since: string, lastUsed: string) => `Seit ${since}. Zuletzt benutzt: ${lastUsed}.`,
      at: (day: string, time: string) => `${day} um ${time}`,
      end: "Abmelden",
    },
  },
};

/** @param name first name; "" where there is none */
const hello = (name: string) => (name === "" ? "Guten Tag" : `Guten Tag ${name}`);

/** Mails: subject, and plain text with its lines as they should appear. A clinic's name comes quoted (words/quoted-name). */
export const mails = {
  /** Around what somebody called something. */
  quotes: { open: "„", close: "“" },
  invitation: {
    subject: "Ihre Einladung zu Supple",
    text: (clinic: string, link: string, days: number) => `Guten Tag,

${clinic} lädt Sie zu Supple ein, der Seite für Ihr Programm zu Hause.
Öffnen Sie diesen Link, und wählen Sie ein Passwort:

${link}

Der Link gilt einmal und endet nach ${days} Tagen.
Sie kennen diese Praxis nicht? Dann tun Sie nichts: Ohne Sie öffnet der Link kein Konto.
`,
    carerText: (clinic: string, link: string, days: number) => `Guten Tag,

${clinic} lädt Sie zu Supple ein. Dort können Sie Übungen für jemanden eintragen, um den Sie sich kümmern.
Öffnen Sie diesen Link, um anzufangen:

${link}

Der Link gilt einmal und endet nach ${days} Tagen.
Sie kennen diese Praxis nicht? Dann tun Sie nichts: Ohne Sie öffnet der Link nichts.
`,
  },
  addressChanged: {
    subject: "Ihre Anmeldung bei Supple hat eine neue Adresse",
    text: (clinic: string) => `Guten Tag,

${clinic} hat die E-Mail-Adresse geändert, mit der Sie sich bei Supple anmelden. Ihr Passwort ist gleich geblieben.
Diese Mail ging an die Adresse, die bisher galt.

Sie haben darum nicht gebeten? Dann rufen Sie die Praxis an.
`,
  },
  secondFactor: {
    subject: "Eine Änderung an Ihrer Anmeldung",
    text: (what: string, address: string) => `Guten Tag,

${what}

Waren Sie das? Dann ist nichts zu tun. Wenn nicht, melden Sie sich an, ändern Sie Ihr Passwort, und sehen Sie nach, was eingerichtet ist:

${address}

Oder rufen Sie Ihre Praxis an.
`,
    /** To whoever can no longer get in otherwise. */
    textOfReset: (address: string) => `Guten Tag,

Ihre Praxis hat den zweiten Schritt Ihrer Anmeldung entfernt, weil Sie Ihr Handy und Ihre Codes verloren hatten. Sie wurden überall abgemeldet. Melden Sie sich mit Ihrem Passwort an, und richten Sie den zweiten Schritt neu ein:

${address}

Sie haben darum nicht gebeten? Dann rufen Sie Ihre Praxis an.
`,
    codeUsed: (left: number) =>
      `Einer Ihrer Ersatzcodes wurde bei Supple benutzt, anstelle eines Codes aus der App. Übrige Codes: ${left}.`,
    whats: {
      "app-added": "Eine Authenticator-App wurde Ihrer Anmeldung bei Supple hinzugefügt.",
      "app-removed": "Die Authenticator-App wurde aus Ihrer Anmeldung bei Supple entfernt.",
      "codes-made":
        "Für Ihre Anmeldung bei Supple wurden neue Ersatzcodes gemacht. Die alten gelten nicht mehr.",
      "passkey-added": "Ein Passkey wurde Ihrer Anmeldung bei Supple hinzugefügt.",
      "passkey-removed": "Ein Passkey wurde aus Ihrer Anmeldung bei Supple entfernt.",
    },
  },
  /** Neither says at which clinic: whoever reads it may not be the person. */
  reset: {
    subject: "Neues Passwort für Supple wählen",
    text: (link: string) => `Guten Tag,

jemand hat ein neues Passwort für das Supple-Konto mit dieser Adresse angefordert.
Öffnen Sie diesen Link, und wählen Sie eines:

${link}

Der Link gilt einmal, eine Stunde lang.
Sie waren das nicht? Dann tun Sie nichts: Ihr Passwort bleibt, wie es ist.
`,
  },
  passwordChanged: {
    subject: "Ihr Passwort bei Supple wurde geändert",
    text: (link: string) => `Guten Tag,

das Passwort Ihres Supple-Kontos wurde geändert, und alle anderen Anmeldungen wurden beendet.

Sie waren das nicht? Dann wählen Sie sofort ein neues, und sagen Sie es Ihrer Praxis:

${link}
`,
  },
  /** Nothing of what was typed stands in these: whoever asked may be a stranger who wants us to send their words. */
  signUp: {
    subject: "Ihre Praxis bei Supple",
    text: (link: string, hours: number) => `Guten Tag,

jemand hat mit dieser Adresse eine Praxis bei Supple angefragt.
Öffnen Sie diesen Link, und geben Sie das Passwort ein, mit dem sie angefragt wurde:

${link}

Der Link gilt einmal und endet nach ${hours} Stunden.
Sie waren das nicht? Dann tun Sie nichts: Ohne Sie entsteht kein Konto.
`,
    subjectKnown: "Sie haben ein Konto bei Supple",
    textKnown: (signIn: string, reset: string) => `Guten Tag,

jemand hat mit dieser Adresse eine Praxis bei Supple angefragt. Zu der Adresse gibt es schon ein Konto. Melden Sie sich an:

${signIn}

Sie haben das Passwort vergessen? Wählen Sie ein neues:

${reset}

Sie waren das nicht? Dann tun Sie nichts: Ihr Konto bleibt, wie es ist.
`,
  },
  emailChange: {
    subject: "Eine andere Adresse für Ihr Supple-Konto",
    textNew: (link: string, hours: number) => `Guten Tag,

jemand, der sich bei Supple anmeldet, möchte ab jetzt diese Adresse nehmen.
Wenn Sie das sind, öffnen Sie diesen Link, und sagen Sie Ja:

${link}

Der Link endet nach ${hours} Stunden.
Sie waren das nicht? Dann tun Sie nichts: Diese Adresse wird nicht benutzt.
`,
    textOld: (link: string, hours: number) => `Guten Tag,

jemand möchte sich bei Ihrem Supple-Konto mit einer anderen Adresse anmelden und nicht mehr mit dieser.
Öffnen Sie diesen Link, um Ja zu sagen oder dass Sie es nicht waren:

${link}

Er endet nach ${hours} Stunden. Ohne Ihr Ja ändert sich nichts.
`,
    textTold: (clinic: string) => `Guten Tag,

${clinic} hat für Ihre Anmeldung bei Supple eine andere E-Mail-Adresse angefordert, weil Sie unter dieser keine Mail erreichte. Sie gilt, sobald der Link geöffnet wird, der dorthin ging; dann werden Sie überall abgemeldet.

Sie haben darum nicht gebeten, oder Sie lesen diese Mail doch? Dann rufen Sie sofort die Praxis an.
`,
    subjectProof: "Bestätigen Sie Ihre Adresse für Supple",
    textProof: (link: string, hours: number) => `Guten Tag,

jemand meldet sich mit dieser Adresse bei Supple an.
Wenn Sie das sind, öffnen Sie diesen Link, und sagen Sie Ja:

${link}

Der Link endet nach ${hours} Stunden. Sie waren das nicht? Dann tun Sie nichts.
`,
    subjectTaken: "Sie haben ein Konto bei Supple",
    textTaken: (signIn: string) => `Guten Tag,

jemand möchte diese Adresse für ein anderes Konto bei Supple nehmen. Zu ihr gibt es schon eines, darum wurde nichts geändert.
Wenn Sie das waren, melden Sie sich damit an:

${signIn}
`,
  },
  /** To staff. No name and no health word: a mail may be read by anybody. */
  needed: {
    subject: "Jemand auf Ihrer Liste braucht Sie",
    text: (
      address: string,
    ) => `Jemand auf Ihrer Liste braucht Sie. Melden Sie sich an, um es zu sehen:

${address}
`,
    subjectUnopened: "Jemand in Ihrer Praxis braucht Sie",
    textUnopened: (
      address: string,
    ) => `Jemand in Ihrer Praxis braucht Sie, und noch niemand hat nachgesehen. Melden Sie sich an, um es zu sehen:

${address}
`,
  },
  /** To a colleague who is asked to join the staff. */
  staffInvitation: {
    subject: (clinic: string) => `Kommen Sie zu ${clinic} bei Supple`,
    text: (name: string, clinic: string, link: string, days: number) => `${hello(name)},

${clinic} lädt Sie in das Team bei Supple ein. Öffnen Sie diesen Link, um anzufangen:

${link}

Der Link gilt einmal und endet nach ${days} Tagen.
Sie kennen diese Praxis nicht? Dann tun Sie nichts: Ohne Sie öffnet der Link nichts.
`,
  },
  /** Not what it says: a mail may be read by anybody. */
  message: {
    subject: "Eine Nachricht Ihrer Praxis wartet",
    text: (name: string, clinic: string, address: string) => `${hello(name)},

${clinic} hat Ihnen geschrieben. Melden Sie sich an, um es zu lesen:

${address}

Antworten auf diese Mail erreichen niemanden. Nachrichten werden nicht rund um die Uhr gelesen: Wenn es nicht warten kann, rufen Sie die Praxis an.
`,
  },
  /** Not what is asked. */
  questions: {
    subject: "Fragen Ihrer Praxis warten",
    text: (name: string, clinic: string, address: string) => `${hello(name)},

${clinic} hat Fragen an Sie. Melden Sie sich an, und beantworten Sie sie, wann es Ihnen passt:

${address}

Antworten auf diese Mail erreichen niemanden. Wenn etwas nicht warten kann, rufen Sie die Praxis an.
`,
  },
  secondFactorReminder: {
    subject: "Ein weiterer Schritt für Ihre Anmeldung",
    text: (name: string, date: string, address: string) => `${hello(name)},

ab dem ${date} verlangt Ihre Praxis zwei Schritte, wenn Sie sich bei Supple anmelden. Sie haben bisher nur ein Passwort.
Melden Sie sich vorher an, und richten Sie den zweiten Schritt unter Einstellungen, Sicherheit ein:

${address}
`,
  },
  clinicianChanged: {
    subject: (clinic: string) => `Neues von ${clinic}`,
    text: (name: string, colleague: string, clinic: string) => `${hello(name)},

ab heute betreut Sie ${colleague || "jemand anders aus dem Team"} bei ${clinic}. Ihr Programm geht weiter wie bisher.
`,
  },
};

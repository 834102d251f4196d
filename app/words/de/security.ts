/** The second step of a sign-in, and how it is set up: patients may, and staff where their clinic asks for it. */
export const security = {
  title: "Sicherheit",
  lead: "Ein zweiter Schritt hält andere draußen, auch wenn jemand Ihr Passwort erfährt.",
  ways: { title: "So melden Sie sich an", strong: "Stark", passwordOnly: "Nur Passwort" },
  app: {
    title: "Code als zweiter Schritt",
    since: (date: string) => `Authenticator-App, an seit ${date}`,
    none: "Ein Code aus einer App auf Ihrem Handy, zusätzlich zum Passwort",
    start: "Einrichten",
    remove: "Entfernen …",
    removeLead: "Sie brauchen Ihr Passwort und einen Code. Überall sonst werden Sie abgemeldet.",
    removeSend: "App entfernen",
    scan: "Scannen Sie das mit einer Authenticator-App, oder tippen Sie den Schlüssel ein:",
    qr: "QR-Code für eine Authenticator-App. Der Schlüssel daneben sagt dasselbe.",
    code: "Code aus der App",
    confirm: "Einschalten",
    cancel: "Abbrechen",
  },
  codes: {
    title: "Ersatzcodes",
    left: (left: number, of: number, date: string) => `${left} von ${of} übrig, vom ${date}`,
    none: "Entstehen zusammen mit Ihrem zweiten Schritt",
    renew: "Neue Codes machen",
    shown:
      "Jeder gilt einmal, anstelle eines Codes aus der App. Sie werden nicht noch einmal gezeigt.",
    keep: "Ich habe sie aufgehoben",
    done: "Fertig",
    copy: "Kopieren",
    copied: "Kopiert.",
    notCopied:
      "Der Browser hat das Kopieren nicht erlaubt. Markieren und kopieren Sie die Codes selbst.",
    print: "Drucken",
    download: "Als Datei speichern",
    file: "supple-ersatzcodes.txt",
    notKept: "Kreuzen Sie an, dass Sie die Codes aufgehoben haben. Sind sie weg, machen Sie neue.",
  },
  passkeys: {
    title: "Passkeys",
    none: "Anmelden mit Fingerabdruck, Gesicht oder PIN statt mit einem Passwort",
    needName:
      "Passkeys brauchen einen Namen wie localhost: Bei einer Adresse aus Ziffern gehen sie nicht.",
    needScripts: "Passkeys brauchen Skripte, und die sind in diesem Browser aus.",
    line: (added: string, used: string | null) =>
      used === null
        ? `Hinzugefügt ${added}, noch nicht benutzt`
        : `Hinzugefügt ${added}, zuletzt benutzt ${used}`,
    add: "Passkey hinzufügen",
    name: "Name des Passkeys",
    nameHelp: "Damit Sie ihn wiedererkennen, zum Beispiel „Laptop Arbeit“",
    manage: "Verwalten",
    rename: "Umbenennen",
    remove: "Entfernen",
    asking: "Ihr Browser fragt Sie jetzt. Folgen Sie ihm.",
    refused:
      "Der Browser hat keinen Passkey gemacht. Vielleicht hat er schon einen, oder Sie haben abgebrochen.",
  },
  lost: {
    staff: "Handy und Codes verloren? Die Leitung der Praxis kann den zweiten Schritt entfernen.",
    patient:
      "Handy und Codes verloren? Rufen Sie Ihre Praxis an: Sie kann den zweiten Schritt entfernen.",
  },
  due: {
    now: (clinic: string) =>
      `${clinic} verlangt von allen einen zweiten Schritt. Richten Sie einen ein, um weiterzumachen: eine App oder einen Passkey.`,
    from: (clinic: string, date: string) =>
      `${clinic} verlangt ab ${date} von allen einen zweiten Schritt. Sie haben noch keinen.`,
  },
  done: {
    "app-removed": "Die App ist entfernt. Überall sonst sind Sie abgemeldet.",
    "passkey-added": "Der Passkey ist hinzugefügt. Überall sonst sind Sie abgemeldet.",
    "passkey-renamed": "Der Passkey hat einen neuen Namen.",
    "passkey-removed": "Der Passkey ist entfernt. Überall sonst sind Sie abgemeldet.",
    "codes-kept": "Gut. Heben Sie die Codes dort auf, wo Sie sie auch ohne Ihr Handy finden.",
  },
  wrong: {
    code: "Dieser Code ist abgelaufen. Nehmen Sie den nächsten; prüfen Sie die Uhr Ihres Handys.",
    proof: "Dieser Code passt nicht. Nehmen Sie den nächsten aus der App oder einen Ersatzcode.",
    password: "Das ist nicht Ihr Passwort.",
    name: "Geben Sie einen Namen mit höchstens 40 Zeichen ein.",
    passkey: "Dieser Passkey ließ sich nicht hinzufügen. Versuchen Sie es noch einmal.",
    gone: "Das wurde inzwischen geändert. Sehen Sie, was jetzt eingerichtet ist.",
  },
  /** The second half of a sign-in. */
  step: {
    title: "Ihr Code",
    lead: "Geben Sie den Code ein, den Ihre Authenticator-App zeigt.",
    leadRecovery: "Geben Sie einen Ihrer aufgehobenen Ersatzcodes ein. Jeder gilt einmal.",
    leadPasskey:
      "Nehmen Sie Ihren Passkey, oder geben Sie einen Ihrer aufgehobenen Ersatzcodes ein.",
    code: "Code",
    recovery: "Ersatzcode",
    send: "Anmelden",
    useRecovery: "Ersatzcode nehmen",
    useApp: "App nehmen",
    usePasskey: "Mit Passkey anmelden",
    enter: "Geben Sie den Code ein.",
    wrong:
      "Dieser Code passt nicht oder ist abgelaufen. Nehmen Sie den nächsten; prüfen Sie die Uhr Ihres Handys.",
    wrongRecovery: "Das ist keiner Ihrer Ersatzcodes, oder er wurde schon benutzt.",
    ended:
      "Das hat zu lange gedauert, oder zu viele Codes waren falsch. Melden Sie sich noch einmal mit Ihrem Passwort an.",
    passkeyTitle: "Ihr Passkey",
    passkeyRefused:
      "Der Passkey hat Sie nicht angemeldet. Versuchen Sie es noch einmal, oder nehmen Sie Ihr Passwort.",
    tryAgain: "Noch einmal versuchen",
    usePassword: "Passwort nehmen",
  },
};

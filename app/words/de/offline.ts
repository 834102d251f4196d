import { count } from "./numbers";

const logs = (n: number) => count(n, "Eintrag", "Einträge");

/** The phone without a connection: what is kept on it, what waits, and what became of it. */
export const offline = {
  title: "Auf diesem Handy",
  /** Beside an answer that was just kept. */
  kept: {
    title: "Auf diesem Handy gespeichert",
    text: (clinic: string) => `${clinic} bekommt es, wenn Sie wieder online sind.`,
  },
  /** The line above a patient's pages. */
  line: {
    waiting: (n: number) => `Auf diesem Handy gespeichert, ${n} ${n === 1 ? "wartet" : "warten"}.`,
    goes: "Das geht an die Praxis, wenn Sie wieder online sind.",
    sending: (n: number) => `${logs(n)} ${n === 1 ? "geht" : "gehen"} an die Praxis.`,
    sent: "Alles ist bei der Praxis.",
    signIn: (n: number) =>
      `Melden Sie sich wieder an, um ${logs(n)} zu senden. Auf diesem Handy ist alles sicher.`,
    signInButton: "Anmelden",
    refused: (n: number) => `${logs(n)} nicht angenommen. Noch auf diesem Handy.`,
    others: (n: number) =>
      n === 1
        ? "Ein Eintrag für jemand anderen wartet auf diesem Handy."
        : `${n} Einträge für jemand anderen warten auf diesem Handy.`,
    newVersion: "Eine neue Version ist da.",
    useIt: "Jetzt nehmen",
  },
  /** Pages that are not kept. */
  needs: {
    title: "Diese Seite braucht eine Verbindung",
    text: "Ihre Einheit, Ihre Einträge und „Etwas stimmt nicht“ gehen auch ohne.",
    tabs: "Verlauf, Post und Ich brauchen eine Verbindung.",
    again: "Noch einmal versuchen",
    toToday: "Zurück zu Heute",
  },
  /** Nothing is kept, or nothing any more. */
  nothing: {
    title: "Keine Verbindung",
    text: "Auf diesem Handy ist nichts gespeichert. Öffnen Sie Supple einmal mit Verbindung, dann geht Ihre Einheit ab da auch ohne.",
    danger: "Jetzt in Gefahr? Rufen Sie zuerst den Notruf an.",
  },
  /** The days that are kept are over. */
  over: {
    title: "Ihre nächsten Einheiten sind noch nicht auf diesem Handy",
    text: "Öffnen Sie Supple einmal mit Verbindung, dann ist die kommende Woche wieder da.",
  },
  /** A sign was reported, and has not reached the clinic. */
  paused: {
    title: "Ihre Übungen ruhen",
    text: (clinic: string) =>
      `Sie haben ein Zeichen angekreuzt, das sich jemand ansehen sollte. ${clinic} weiß noch nicht Bescheid. Tun Sie, was auf der Seite steht, und rufen Sie an, wenn Sie es noch nicht getan haben.`,
    help: "Was zu tun ist",
  },
  outbox: {
    title: "Wartet auf diesem Handy",
    lead: (clinic: string) => `Das geht von selbst an ${clinic}, sobald Sie online sind.`,
    lastTry: (time: string) => `Letzter Versuch ${time}.`,
    none: "Auf diesem Handy wartet nichts.",
    tryNow: "Jetzt versuchen",
    pain: (score: string) => `Schmerz ${score}`,
    at: (what: string, time: string) => `${what}, ${time}`,
    onlyYou: {
      title: "Nur Sie können das hier sehen.",
      text: "Wenn Sie sich vorher abmelden, fragen wir, ob Sie es behalten oder verwerfen.",
    },
    days: {
      title: "Tagelang keine Verbindung?",
      text: (days: number) => `Einträge können ${days} Tage lang gesendet werden.`,
      phone: (phone: string) => `Sie können sie auch am Telefon vorlesen: ${phone}.`,
    },
    wrong: "Etwas stimmt nicht",
    refused: "Nicht angenommen",
    changed: "Ihr Programm hat sich seitdem geändert. Diese Übungen gehören nicht mehr dazu.",
    ways: {
      simpler: "Ohne die einzelnen Übungen senden",
      pain: "Als Schmerzeintrag öffnen",
      drop: "Verwerfen",
    },
    takeBack: {
      label: "Zurücknehmen",
      title: "Das zurücknehmen?",
      text: "Die Praxis hat es noch nicht. Wenn Sie es zurücknehmen, ist es weg, und Sie können neu eintragen.",
      wrong:
        "Die Praxis weiß noch nichts davon. Behalten Sie es, wenn etwas davon stimmt. Übungen, die ruhen, ruhen weiter, bis Sie wieder online sind.",
      keep: "Behalten",
      go: "Zurücknehmen",
      done: "Zurückgenommen.",
    },
    drop: {
      title: "Diesen Eintrag verwerfen?",
      text: "Die Praxis hat ihn nicht angenommen. Wenn Sie ihn verwerfen, ist er weg.",
      keep: "Behalten",
      go: "Verwerfen",
    },
  },
  /** Signing out while something waits. */
  signOut: {
    title: (n: number) => `${logs(n)} noch nicht gesendet`,
    text: "Sie können das auf diesem Handy behalten. Es ist gesperrt und wird gesendet, wenn Sie sich wieder anmelden.",
    stay: "Angemeldet bleiben",
    keep: "Behalten und abmelden",
    drop: "Verwerfen und abmelden",
  },
  /** The app on the phone's screen. */
  app: {
    name: "Supple",
    description: "Ihre Übungen, Ihre Einträge und wen Sie anrufen.",
    session: "Einheit von heute",
    pain: "Schmerz eintragen",
    wrong: "Etwas stimmt nicht",
  },
};

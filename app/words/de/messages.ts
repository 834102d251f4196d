import { count } from "./numbers";

/** How long to wait, rounded up: "12 Minuten", "3 Stunden". */
export function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90
    ? count(minutes, "Minute", "Minuten")
    : count(Math.ceil(minutes / 60), "Stunde", "Stunden");
}

/** Messages between a patient and the clinic, as far as a patient reads them. */
export const messages = {
  title: "Nachrichten",
  notWatched: "Hier schaut nicht rund um die Uhr jemand nach.",
  answers: (clinician: string, days: number) =>
    `${clinician} oder jemand aus dem Team antwortet innerhalb von ${days === 1 ? "einem Werktag" : `${days} Werktagen`}.`,
  cannotWait: (phone: string) => `Wenn es nicht warten kann, rufen Sie ${phone} an.`,
  cannotWaitNoPhone: "Wenn es nicht warten kann, rufen Sie die Praxis an.",
  hours: (spans: string) => `Öffnungszeiten der Praxis: ${spans}.`,
  hoursUnsaid: "Die Praxis hat hier keine Öffnungszeiten angegeben.",
  opens: (when: string) => `Gerade ist geschlossen. Die Praxis öffnet wieder: ${when}.`,
  emergency: "Wann Sie aufhören und uns anrufen",
  none: "Noch keine Nachrichten.",
  noneText: (clinician: string) =>
    `Schreiben Sie, was ${clinician} vor dem nächsten Termin wissen sollte, oder fragen Sie etwas zu einer Übung.`,
  noneAfterCare: (clinician: string) =>
    `Schreiben Sie, wenn etwas an Ihren Übungen unklar ist. ${clinician} oder jemand aus dem Team liest es.`,
  closes: (day: string, days: number) =>
    `Nachrichten sind möglich bis ${day} (${count(days, "Tag", "Tage")} nach dem Ende der Behandlung).`,
  earlier: "Frühere Nachrichten zeigen",
  you: "Sie",
  by: (who: string, time: string) => `${who}, ${time}`,
  readBy: (who: string) => `gelesen von ${who}`,
  writeTo: (clinician: string) => `An ${clinician} schreiben`,
  send: "Senden",
  unsent: { title: "Nicht gesendet.", again: "Noch einmal senden", edit: "Bearbeiten" },
  closedTitle: "Dieses Gespräch ist geschlossen.",
  closed: (day: string) =>
    `Ihre Behandlung hier endete am ${day}. Sie können lesen, was geschrieben wurde. Um wieder zu schreiben, rufen Sie die Praxis an.`,
  writeAbout: "Dazu schreiben",
  row: (clinician: string, unread: number) => ({
    title: unread === 1 ? "Eine neue Nachricht" : `${unread} neue Nachrichten`,
    text: `Von ${clinician} oder jemandem aus dem Team`,
  }),
  missing: "Schreiben Sie etwas, dann senden Sie es.",
  gone: "Es kann nichts mehr gesendet werden: Ihre Behandlung hier ist zu Ende.",
  sentBefore:
    "Das wurde schon mit anderen Worten gesendet. Laden Sie die Seite neu, dann schreiben Sie es noch einmal.",
  tooMany: (seconds: number) =>
    `Das sind viele Nachrichten für einen Tag. Ihr Text ist noch da: Senden Sie ihn in ${waitWords(seconds)}, oder rufen Sie die Praxis an.`,
  about: {
    session: (day: string) => `Geschrieben nach der Einheit: ${day}`,
    sessionStopped: (day: string, exercise: string, score: number) =>
      `Geschrieben nach der Einheit: ${day}, ${exercise} bei ${score} abgebrochen`,
    exercise: (exercise: string) => `Zur Übung: ${exercise}`,
    pain: (score: number, moment: string, day: string) => `Zum Schmerz ${score} ${moment}, ${day}`,
    gone: "Zu etwas geschrieben, das inzwischen zurückgenommen wurde",
  },
};

import { countWords } from "~/words/numbers";

/** How long to wait, rounded up: "12 minutes", "3 hours". */
export function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90
    ? countWords(minutes, "minute")
    : countWords(Math.ceil(minutes / 60), "hour");
}

/** Messages between a patient and the clinic, as far as a patient reads them. */
export const messages = {
  title: "Messages",
  notWatched: "Not watched around the clock.",
  answers: (clinician: string, days: number) =>
    `${clinician} or a colleague answers within ${days === 1 ? "one working day" : countWords(days, "working day")}.`,
  cannotWait: (phone: string) => `If it cannot wait, call ${phone}.`,
  cannotWaitNoPhone: "If it cannot wait, call the clinic.",
  hours: (spans: string) => `The clinic is open ${spans}.`,
  hoursUnsaid: "The clinic has not said here when it is open.",
  opens: (when: string) => `It is closed now, and opens ${when}.`,
  emergency: "When to stop and call us",
  none: "No messages yet.",
  noneText: (clinician: string) =>
    `Write what ${clinician} should know before the next visit, or ask about a stretch.`,
  noneAfterCare: (clinician: string) =>
    `Write if something about your stretches is unclear. ${clinician} or a colleague reads it.`,
  closes: (day: string, days: number) =>
    `Messages close on ${day} (${countWords(days, "day")} after the end of care).`,
  earlier: "Show earlier messages",
  you: "You",
  by: (who: string, time: string) => `${who}, ${time}`,
  readBy: (who: string) => `read by ${who}`,
  writeTo: (clinician: string) => `Write to ${clinician}`,
  send: "Send",
  unsent: { title: "Not sent.", again: "Send again", edit: "Edit" },
  closedTitle: "This conversation is closed.",
  closed: (day: string) =>
    `Your care here ended on ${day}. You can read what was written. To write again, call the clinic.`,
  writeAbout: "Write about this",
  row: (clinician: string, unread: number) => ({
    title: unread === 1 ? "A new message" : `${unread} new messages`,
    text: `From ${clinician} or a colleague`,
  }),
  missing: "Write something, then send it.",
  gone: "Nothing can be sent any more: your care here has ended.",
  sentBefore: "This was sent before with other words. Load the page again, then write it anew.",
  tooMany: (seconds: number) =>
    `That is a lot of messages for one day. What you typed is still here: send it in ${waitWords(seconds)}, or call the clinic.`,
  about: {
    session: (day: string) => `Written after the session of ${day}`,
    sessionStopped: (day: string, exercise: string, score: number) =>
      `Written after the session of ${day}, ${exercise} stopped at ${score}`,
    exercise: (exercise: string) => `About ${exercise}`,
    pain: (score: number, moment: string, day: string) =>
      `About the pain of ${score} ${moment}, ${day}`,
    gone: "Written about something that was taken back since",
  },
};

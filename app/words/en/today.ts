import { countWords } from "~/words/numbers";

const numbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"];

/** The today page. */
export const today = {
  title: "Today",
  greeting: {
    morning: (name: string) => `Good morning, ${name}`,
    afternoon: (name: string) => `Good afternoon, ${name}`,
    evening: (name: string) => `Good evening, ${name}`,
  },
  morning: {
    title: "How was this morning?",
    text: (weekday: string) => `One question about ${weekday}’s session`,
  },
  yesterday: {
    title: "Yesterday’s session is not logged yet",
    text: "You can still log it today",
  },
  start: "Start",
  quickLog: "Already done? Log it in one tap",
  doExtra: "Do an extra one",
  logExtra: "Log an extra one",
  logPain: "Log pain",
  lastLogs: "Your last logs",

  /** One of several sessions of a day, alone and within a sentence. */
  place: (slot: number, of: number) => `Session ${slot} of ${of}`,
  following: (slot: number, of: number) => `Then session ${slot} of ${of}.`,
  /** A session that is logged. @param said what was done, within a sentence */
  logged: (slot: number, of: number, said: string) => `Session ${slot} of ${of}: ${said}`,
  loggedExtra: (said: string) => `Extra session: ${said}`,
  hold: (score: number, ceiling: number) =>
    `Your last pain number today was ${score}. Start when it is at ${ceiling} or less.`,

  /** What was saved or taken back just now. */
  saved: {
    session: (said: string) => `Saved: ${said}.`,
    sessionWithPain: (said: string, score: number) => `Saved: ${said}, pain ${score}.`,
    pain: (score: number) => `Saved: pain ${score}.`,
    morning: (score: number) => `Saved: pain ${score} this morning.`,
    undo: "Undo",
    howItIsDone: "See how it is done",
  },
  undone: {
    title: "Taken back",
    text: "The log is gone. You can log the session anew.",
  },
  removed: { title: "Removed", text: "The log is gone." },

  /** A day without a due session, or without a program. */
  quiet: {
    discharged: {
      title: "Your treatment has finished",
      text: (clinician: string) =>
        `If the trouble comes back, call ${clinician}. Your logs stay here.`,
    },
    ended: {
      title: "Your program has ended",
      text: (lastDay: string, clinician: string) =>
        `Its last day was ${lastDay}. ${clinician} will say what comes next. You can still do a session and log it.`,
    },
    anyDay: {
      title: "You choose the day",
      text: "A session today counts for your week. A rest day is fine too.",
    },
    fromMonday: {
      title: "Your first week starts on Monday",
      text: (times: string) => `Then ${times}, on days you choose.`,
    },
    rest: { title: "Rest day", text: "Nothing is due today. Resting is part of the plan." },
    soon: {
      title: "Your program starts soon",
      text: (firstDay: string) => `The first day is ${firstDay}. There is nothing to do yet.`,
    },
    stopped: {
      title: "You have no program right now",
      text: (clinician: string) =>
        `Your last one has ended. ${clinician} will say what comes next.`,
    },
    noProgram: {
      title: "No program yet",
      text: (clinician: string) => `${clinician} will choose your stretches. They appear here.`,
    },
  },

  /** Says what is still to come; never what was lost. */
  week: {
    left: (left: number) => `${numbers[left - 1] ?? left} more for your week`,
    complete: "Your week is complete",
    done: (done: number) => `${countWords(done, "session")} this week`,
    title: "This week",
    /** After the number of sessions done. */
    of: (due: number) => ` of ${due}`,
    /** Read out after "3 of 7". */
    sessions: " sessions done, all or in part",
    /** Read out for one day. @param mark "partly" */
    day: (weekday: string, mark: string) => `${weekday}: ${mark}`,
  },
  /** In place of the session, while the program rests because of a sign that was reported. */
  pause: {
    title: "Your program is paused",
    /** Of somebody without a program. */
    reported: "You told us that something is wrong",
    text: {
      red: "You told us about a sign of an emergency. If nobody has looked at it yet, get emergency help now. No stretches until your clinic has spoken to you.",
      amber:
        "You told us about something that somebody should look at. If you have not called yet, call today. No stretches until your clinic has spoken to you.",
    },
    /** The same of a sign that the clinic asked for and noted. */
    noted: {
      title: "A warning sign is noted",
      red: "Your clinic noted a sign of an emergency. If nobody is helping you with it, get emergency help now. No stretches until your clinic has spoken to you.",
      amber:
        "Your clinic noted a sign that somebody should look at. Do what you were told, or call today. No stretches until your clinic has spoken to you.",
    },
    decided: {
      title: "Your program rests today",
      text: "Your clinic has decided how to go on. Ask them if you are not sure.",
    },
    help: "What to do",
  },
};

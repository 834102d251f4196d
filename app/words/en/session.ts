import { countWords } from "~/words/numbers";

const list = new Intl.ListFormat("en-GB");

/** The guided session, what comes before it, and a session in a few words. */
export const session = {
  title: "Session",
  first: {
    title: "Before your first session",
    goOn: "Go on to the session",
  },
  /** For a browser that runs no scripts. */
  toRead: {
    title: "Your session",
    lead: "Do these one after another, with a clock beside you.",
    log: "Done? Log it",
  },
  summary: (stretches: number, minutes: number) =>
    `${countWords(stretches, "stretch", "stretches")}, about ${minutes} min`,
  /** After a name: "Lunge on the right". */
  onTheLeft: (name: string) => `${name} on the left`,
  onTheRight: (name: string) => `${name} on the right`,
  /** An exercise that the library does not know any more. */
  exercise: "Exercise",
  anExercise: "an exercise",
  /** A name of an exercise within a sentence. */
  inText: (name: string) => name.toLowerCase(),
  breathingCue: { in: "Breathe in", out: "Breathe out" },

  sides: { LEFT: "Left side", RIGHT: "Right side" },
  set: (set: number, of: number) => `set ${set} of ${of}`,
  hold: (hold: number, of: number) => `hold ${hold} of ${of}`,
  next: (parts: readonly string[]) => `Next: ${parts.join(", then ")}`,
  nextSides: { LEFT: "the left side", RIGHT: "the right side" },
  nextSet: (set: number) => `set ${set}`,
  nextHold: (hold: number) => `hold ${hold}`,
  nextUnknown: "the next one",
  last: "Last one",

  leave: "Leave session",
  help: "Help: when to stop",
  /** Read out before the place. */
  stretch: "Stretch ",
  place: (place: number, of: number) => `${place} of ${of}`,

  paused: "Paused",
  rest: "Let go and rest",
  getReady: "Get into position, then press Start",
  skip: "Skip",
  tooPainful: "Too painful",
  start: "Start",
  resume: "Resume",
  goOn: "Go on",
  done: "Done",
  pause: "Pause",

  timer: {
    rest: "seconds of rest",
    restSpoken: (left: number) => `Rest, ${left} seconds left`,
    times: "times, at your pace",
    timesSpoken: (times: number) => `${times} times`,
    toHold: "seconds to hold",
    of: (total: number) => `seconds of ${total}`,
    leftOf: (left: number, total: number) => `${left} seconds left of ${total}`,
  },
  /** Read out loud. @param where "Lunge, Right side, set 1 of 2" */
  spoken: {
    ready: (where: string) => `${where}. Press Start when you are in position.`,
    repeat: (where: string, times: number) => `${where}. Do ${times}, then press Done.`,
    hold: (where: string, seconds: number) => `${where}. Hold for ${seconds} seconds.`,
    left: (seconds: number) => `${seconds} seconds left.`,
    rest: "Done. Rest.",
    paused: "Paused.",
    allDone: "All stretches done.",
  },

  leaving: {
    title: "Leave this session?",
    stay: "Keep going",
    log: "Stop and log what I did",
    forget: "Leave without logging",
  },
  painful: {
    howMuch: (exercise: string) => `How much pain in the ${exercise}?`,
    goOn: (next: string) => `Go on with ${next}`,
    end: "End the session here",
    back: (exercise: string) => `Back to the ${exercise}`,
  },
  after: {
    about: "Right after your session",
    over: "The session is over. Now log it.",
    whySkipped: (names: readonly string[]) => `You skipped ${list.format(names)}. Why?`,
    again: "Start the session again",
  },

  /** A drawn figure, for whoever does not see it. */
  figure: {
    left: "left",
    right: "right",
    movement: (start: string, middle: string | undefined, end: string) =>
      `From: ${start}${middle === undefined ? "" : ` Then: ${middle}`} To: ${end}`,
    pause: "Pause",
    play: "Play",
    /** Read out after "Pause" and "Play". */
    theMovement: " the movement",
  },
};

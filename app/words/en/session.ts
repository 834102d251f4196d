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

  /** In place of a session, while the program rests. */
  programPaused: {
    title: "Your program is paused",
    text: "You told us that something is wrong, so there is no session until your clinic has spoken to you.",
    help: "What to do",
    save: "Save what I did before",
    toToday: "Back to Today",
  },

  leave: "Leave session",
  help: "Something is wrong",
  /** Read out before the place. */
  stretch: "Stretch ",
  place: (place: number, of: number) => `${place} of ${of}`,

  paused: "Paused",
  rest: "Let go and rest",
  getReady: "Get into position, then press Start",
  skip: "Skip",
  skipSet: "Skip set",
  /** What was left out just now. */
  skipped: {
    set: (set: number, of: number) => `Set ${set} of ${of} skipped`,
    side: { LEFT: "Left side skipped", RIGHT: "Right side skipped", NONE: "Skipped" },
    exercise: (name: string) => `${name} skipped`,
    undo: "Undo",
    alsoSide: { LEFT: "All of the left side", RIGHT: "All of the right side", NONE: "" },
    alsoExercise: (name: string) => `All of the ${name}`,
  },
  starting: "Starting",
  /** Why an earlier run is not gone on with. */
  lost: {
    unreadable: {
      title: "This session begins anew",
      text: "What this phone kept of an earlier start cannot be read.",
    },
    changed: {
      title: "Your program was changed",
      text: "This session begins anew with the new one. Did something hurt before? Log it under “Log pain”.",
      log: "Log what you did of the old one. The new one is there from the next session on.",
    },
  },
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
    text: (clinician: string) =>
      `What you did waits on this phone. ${clinician} sees nothing of it until you save.`,
    stay: "Keep going",
    log: "Stop and log what I did",
    later: "Leave, go on later",
  },
  painful: {
    howMuch: (exercise: string) => `How much pain in the ${exercise}?`,
    goOn: (next: string) => `Go on with ${next}`,
    end: "End the session here",
    back: (exercise: string) => `Back to the ${exercise}`,
    /** Nothing is sent before the log is saved. */
    notYet: (clinician: string) =>
      `Kept on this phone until it can be sent. ${clinician} sees it then.`,
  },
  after: {
    about: "Right after your session",
    over: "The session is over. Now log it.",
    /** Of what was left out, and of what a part was done of. */
    whySkipped: (names: readonly string[]) => `Not all done: ${list.format(names)}. Why?`,
    again: "Start the session again",
  },
  /** Before what was done is thrown away. */
  startAgain: {
    question: "Start again from the beginning?",
    text: "What you did so far is not saved. It is dropped.",
    keep: "Keep it",
    go: "Start again",
  },
  drop: {
    question: "Drop this session?",
    text: "What you did is not saved. It is dropped.",
    keep: "Keep it",
    go: "Drop it",
  },
  /** A session that waits on this phone. */
  unsaved: {
    today: "Today’s session is not saved yet",
    yesterday: "Yesterday’s session is not saved yet",
    notSaved: "Not saved yet",
    done: (done: number, of: number) => `${done} of ${countWords(of, "stretch", "stretches")} done`,
    pain: (score: number) => `pain ${score}`,
    goOn: "Go on",
    save: "Save what you did",
    saveLog: "Save your log",
    again: "Start again",
    drop: "Drop it",
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

import { countWords } from "~/words/numbers";

/** What the guided session says besides the words of ./session; the page hands it on in finished sentences. */
export const player = {
  settings: {
    open: "Sound and pace",
    title: "Sound and pace",
    kept: "This phone remembers what you choose.",
    close: "Back to the session",
    tells: "What tells you each change",
    sound: "Sound",
    vibration: "Vibration",
    noVibration: "This phone cannot vibrate on a page.",
    voice: "Spoken words",
    /** @param language by its own name, "English" */
    noVoice: (language: string) =>
      `This phone has no voice for ${language}. Sound and vibration stand in for it.`,
    pace: "Pace",
    goesOn: "Go on by itself",
    goesOnHelp: (position: number, repetition: number) =>
      `“Start” on Today begins at once, and no taps are needed between holds. You get ${position} seconds to change position, and ${repetition} seconds for each repetition that is not held longer.`,
    isSlower: "Slower",
    isSlowerHelp:
      "More time for repetitions and to change position. Holds stay as long as they are.",
    hasLongerRests: "Longer rests",
    hasLongerRestsHelp: (seconds: number) => `${seconds} seconds more between sets.`,
    hasNoTimer: "No timer",
    hasNoTimerHelp: "Nothing counts down. You tap Done after each set.",
  },
  howTo: { open: "How to do it", close: "Back to the session" },
  /** Before an exercise begins by itself. */
  position: "Get into position",
  /** Below the seconds that are left until then. */
  thenHold: (seconds: number) => `then hold ${seconds} s`,
  /** Below the repetitions that are left. */
  each: (seconds: number) => `times, ${countWords(seconds, "second")} each`,
  /** Said out loud. */
  cues: {
    side: "Change sides.",
    exercise: "Next stretch.",
    /** In a rest that waits for a tap. */
    goOn: "Press Go on when you are ready.",
  },
  /** Where the network went away before the whole page had come. */
  missing: {
    title: "Part of this page did not load.",
    kept: "There is no connection. What you did is kept on this phone.",
    silent:
      "There is no connection, so nothing sounds, speaks or vibrates. The session goes on all the same.",
    again: "Try again",
  },
  painful: {
    /** Once the number is stored at the clinic. */
    stored: (clinician: string) => `${clinician} sees this now.`,
    /** The same after care has ended: nobody is asked to look at it. */
    inRecord: "This stands in your record now.",
    easier: (exercise: string) => `Easier version: ${exercise}`,
    ask: "Is one of these true?",
    yes: "Yes, or I am not sure",
  },
  /** In a log: what was done in place of an exercise. */
  doneAs: (exercise: string, easier: string) => `${exercise}: easier version, ${easier}.`,
};

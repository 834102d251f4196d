/** Pain: the scale, the form around one number, and pain apart from a session. */
export const pain = {
  /** NPRS: the words of the scale's ends and middle, by score. */
  anchors: { 0: "no pain", 5: "moderate", 10: "worst imaginable" } as Record<number, string>,
  /** Read out for a score that has an anchor. */
  anchored: (score: number, anchor: string) => `${score}, ${anchor}`,
  showFaces: "Show faces",
  nothingPicked: {
    title: "Nothing is picked for you",
    body: "Choose the number that fits. Not sure? Go with your first thought.",
  },
  whenToStop: "Something is wrong",

  /** Where the trouble is; the condition is in the clinician's own words. */
  where: {
    LEFT: (condition: string) => `${condition}, left`,
    RIGHT: (condition: string) => `${condition}, right`,
    BOTH: (condition: string) => `${condition}, both sides`,
    CENTRAL: (condition: string) => `${condition}, central`,
  },
  howMuch: {
    now: "How much pain right now?",
    after: "How much pain after it?",
    before: "How much did it hurt before you started?",
    morning: "How much pain did you have this morning?",
    /** @param day "Wednesday" */
    morningOf: (day: string) => `How much pain did you have on ${day} morning?`,
  },
  addBefore: "Add the number from before you started",
  remarks: "Note",
  /** Beside the name of a question that can be left out. */
  optional: "optional",
  remarksHint: (clinician: string) => `Anything ${clinician} should know?`,
  saveInstead: "Save this instead",
  save: "Save",
  pickFirst: "Save: pick a number first",

  apart: {
    title: "Log pain",
    about: "Pain log",
    aboutChange: "Pain log, change",
    where: "Where is it?",
    noAnswer: "No answer",
  },
  morning: {
    title: "How was this morning?",
    about: (weekday: string) => `The morning after ${weekday}’s session`,
  },
};

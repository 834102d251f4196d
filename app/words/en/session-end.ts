import { countWords } from "~/words/numbers";

/** The page right after a guided session; its loader says it in finished sentences. */
export const sessionEnd = {
  /** By what the session came to. No praise, and no blame. */
  title: { DONE: "Done for today", PARTLY: "You did a part", MISSED: "Nothing done this time" },
  titleIn: {
    DONE: (minutes: number) => `Done for today, ${countWords(minutes, "minute")}`,
    PARTLY: (minutes: number) => `You did a part, ${countWords(minutes, "minute")}`,
  },
  /** Names the list of what was done. */
  list: "What you did",
  /** Steps of one exercise. */
  part: (done: number, of: number) => `${done} of ${of}`,
  partPainful: (done: number, of: number) => `${done} of ${of}, too painful`,
  skipped: "left out",
  painful: "too painful",
  stopped: (clinician: string) =>
    `${clinician} will see what you stopped. Your plan stays as it is until they have looked.`,
  /** Opens the questions that nobody has to answer. */
  more: "Add more: how hard it was, a note",
};

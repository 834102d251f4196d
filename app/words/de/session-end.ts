import { count } from "./numbers";

const minutes = (number: number) => count(number, "Minute", "Minuten");

/** The page right after a guided session; its loader says it in finished sentences. */
export const sessionEnd = {
  /** By what the session came to. No praise, and no blame. */
  title: {
    DONE: "Für heute fertig",
    PARTLY: "Sie haben einen Teil gemacht",
    MISSED: "Diesmal nichts gemacht",
  },
  titleIn: {
    DONE: (number: number) => `Für heute fertig, ${minutes(number)}`,
    PARTLY: (number: number) => `Sie haben einen Teil gemacht, ${minutes(number)}`,
  },
  /** Names the list of what was done. */
  list: "Was Sie gemacht haben",
  /** Steps of one exercise. */
  part: (done: number, of: number) => `${done} von ${of}`,
  partPainful: (done: number, of: number) => `${done} von ${of}, zu schmerzhaft`,
  skipped: "ausgelassen",
  painful: "zu schmerzhaft",
  stopped: (clinician: string) =>
    `${clinician} wird sehen, was Sie abgebrochen haben. Ihr Plan bleibt bis dahin, wie er ist.`,
  /** Opens the questions that nobody has to answer. */
  more: "Mehr dazu: wie anstrengend es war, eine Notiz",
};

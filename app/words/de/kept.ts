/** What a patient reads after their discharge; finished on the server. */
export const kept = {
  title: "Was Ihnen bleibt",
  /** Nobody waits for a log. */
  text: "Für Sie, in Ihrem Tempo. Sie müssen nichts eintragen.",
  from: (clinician: string) => `Von ${clinician}`,
  howTo: (exercise: string) => `So geht die Übung: ${exercise}`,
  letter: "Den Arztbrief lesen",
  letterPage: { title: "Arztbrief", print: "Drucken" },
};

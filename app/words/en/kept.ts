/** What a patient reads after their discharge; finished on the server. */
export const kept = {
  title: "What you keep",
  /** Nobody waits for a log. */
  text: "Yours to do in your own time. Nothing has to be logged.",
  from: (clinician: string) => `From ${clinician}`,
  howTo: (exercise: string) => `How to do ${exercise}`,
  letter: "Read the letter to your doctor",
  letterPage: { title: "Letter to your doctor", print: "Print" },
};

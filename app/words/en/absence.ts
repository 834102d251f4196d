/** "I am away until", for the patient, whoever logs for them and the clinic; said on the server, in finished sentences. */
export const absence = {
  title: "Away for a while",
  lead: "Until that day nobody asks why nothing is logged. Sessions stay due, and can be logged all the same.",
  until: (date: string) => `Away until ${date}.`,
  label: "Last day away",
  send: "Set the day",
  back: "Back again",
  enter: "Choose the last day away.",
  past: "Choose today or a later day.",
  far: (days: number) => `Choose a day in the next ${days} days.`,
};

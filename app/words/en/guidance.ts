/** What a patient reads after a pain answer. The colour's name is part of the words. */
export const guidance = {
  green: { title: "Green: carry on as planned.", body: "" },
  /** Amber during or after a stretch. */
  easeOff: (greenMax: number) => ({
    title: "Amber: ease off a little.",
    body: `Next time go less deep, or hold for less time. It should settle to ${greenMax} or less by tomorrow morning.`,
  }),
  /** Amber where there is no stretch to ease. */
  goGently: (greenMax: number, ceiling: number) => ({
    title: "Amber: go gently today.",
    body: `Stay shallow, and stop a stretch that takes you above ${ceiling}. You can carry on as planned at ${greenMax} or less.`,
  }),
  /** Red during a stretch. @param seen who sees the number, and when */
  stop: (seen: string) => ({
    title: "Red: stop this stretch for today.",
    body: `${seen} ${NUMBNESS}`,
  }),
  /** Red after the session. */
  stopNextTime: (clinician: string, seen: string) => ({
    title: "Red: stop the stretch that brought this on.",
    body: `Leave it out until you have asked ${clinician}. ${seen} ${NUMBNESS}`,
  }),
  /** Red where there is no stretch to stop. */
  leaveIt: (ceiling: number, seen: string) => ({
    title: "Red: leave the stretches for now.",
    body: `Start again when it is at ${ceiling} or less. ${seen} ${NUMBNESS}`,
  }),
  /** Who sees a red number, and when: a clinic looks at its list when it is open. */
  seen: {
    /** Before it is saved, and after. */
    whenSaved: (clinician: string) =>
      `When you save it, it goes on ${clinician}’s list. ${NOT_WATCHED}`,
    saved: (clinician: string) => `It is on ${clinician}’s list now. ${NOT_WATCHED}`,
    /** A number from before a session is in the log, and on no list. */
    before: (clinician: string) => `${clinician} can see it in your log. ${NOT_WATCHED}`,
    /** After the end of the treatment only a high number goes on the list. */
    dischargedWhenSaved: (clinician: string, limit: number) =>
      `Your treatment has finished. Only ${limit} or more goes on ${clinician}’s list. ${CALL}`,
    dischargedSaved: (clinician: string) =>
      `Your treatment has finished, but it is on ${clinician}’s list now. ${CALL}`,
    dischargedUnseen: (clinician: string) =>
      `Your treatment has finished, so ${clinician} is not told of it. ${CALL}`,
  },
};

const NOT_WATCHED = "Nobody watches logs around the clock.";
const CALL = `${NOT_WATCHED} Call the clinic if you are worried.`;
const NUMBNESS = "If your leg feels numb or weak, open “Something is wrong”.";

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
  /** Red during a stretch. */
  stop: (clinician: string) => ({
    title: "Red: stop this stretch for today.",
    body: `${clinician} sees this once it is saved. ${NUMBNESS}`,
  }),
  /** Red after the session. */
  stopNextTime: (clinician: string) => ({
    title: "Red: stop the stretch that brought this on.",
    body: `Leave it out until you have asked ${clinician}. ${clinician} sees this once it is saved. ${NUMBNESS}`,
  }),
  /** Red where there is no stretch to stop. */
  leaveIt: (ceiling: number, clinician: string) => ({
    title: "Red: leave the stretches for now.",
    body: `Start again when it is at ${ceiling} or less. ${clinician} can see this once it is saved. ${NUMBNESS}`,
  }),
};

const NUMBNESS = "If your leg feels numb or weak, open “When to stop”.";

/** Where somebody can be: the choice between their places, and what says at which one they are. */
export const places = {
  title: "Choose a place",
  lead: "Where do you want to go? You can come back to this page at any time.",
  here: "You are here.",
  roles: { clinician: "physiotherapist", frontDesk: "front desk", owner: "owner" },
  own: (clinicName: string) => `Your own stretches at ${clinicName}`,
  carer: (firstName: string) => `For ${firstName}, whom you look after`,
  none: {
    title: "No place is open to you",
    text: "Your account works, but no clinic lets you in at the moment. If that should not be so, call the clinic.",
  },
  asked: {
    toClinic: (name: string) => `Switch to ${name}?`,
    toOwn: (clinicName: string) => `Switch to your own stretches at ${clinicName}?`,
    toCarer: (firstName: string) => `Switch to ${firstName}’s stretches?`,
    lead: "The page that you asked for belongs there.",
    go: "Switch and go on",
    others: "All your places",
  },
  /** Above the pages of somebody's record, for whoever looks after them. */
  logsFor: (firstName: string) => `You log for ${firstName}`,
  switch: "Change place",
  givenBy: (carer: string, patient: string) => `given by ${carer}, who looks after ${patient}`,
};

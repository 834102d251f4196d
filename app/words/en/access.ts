/** Who is let in to a record, told to whom it belongs. */
export const access = {
  title: "Who can log for you and read your log",
  titleOf: (firstName: string) => `Who can log for ${firstName} and read the log`,
  self: (name: string) => `${name}, in person`,
  carer: (name: string, since: string) => `${name}, who looks after you, since ${since}`,
  carerOf: (name: string, since: string) => `${name}, since ${since}`,
  wrong: "Should somebody not be here? Tell your clinic: it can end that at once.",
  /** Above the page of warning signs, for whoever looks after somebody. */
  about: (firstName: string) => `About ${firstName}`,
};

/** The privacy notice of a clinic: its page, and where it is accepted. */
export const privacy = {
  title: "Privacy notice",
  of: (clinic: string) => `Privacy notice of ${clinic}`,
  version: (version: number, date: string) => `Version ${version}, from ${date}`,
  /** Of a clinic that has written none. */
  builtIn: (clinic: string) =>
    `${clinic} keeps what you log here to treat you: your sessions, your pain scores, your words and your warning signs. Only the people who treat you there, and whoever you or the clinic let in to your record, can read it.

It stays on the server that ${clinic} runs or rents. Nothing is sold, and nothing is sent to anybody for advertising.

Do you want to see, correct or delete what is kept about you? Ask ${clinic}.`,
  /** Over the clinic's postal address. */
  where: "Where to write",
  accept: "I have read the privacy notice",
  mustAccept: "Read the notice, then tick this.",
  read: "Read the privacy notice",
  asked: {
    title: "A new privacy notice",
    lead: (clinic: string) => `${clinic} changed what it tells you about your data.`,
    send: "Go on",
  },
};

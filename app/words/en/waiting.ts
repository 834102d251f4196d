import { countWords } from "~/words/numbers";

/** What waits on Today, and what it says to whoever comes back; said on the server, in finished sentences. */
export const waiting = {
  /** Names the list above the session. */
  title: "Waiting for you",
  message: {
    /** @param who first name of whoever wrote it */
    one: (who: string) => `${who} wrote to you`,
    /** @param when "today", "Wed 18 Nov" · time "10:58" */
    at: (when: string, time: string) => `A message, ${when} ${time}`,
  },
  /** After some time without a log. Never how long it was, and never what was not done. */
  back: {
    title: "Welcome back",
    start:
      "Start with today’s session. Go gently for the first two days: shorter holds are fine. There is nothing to make up for.",
    rest: "Nothing is due today, and there is nothing to make up for.",
    tell: (clinician: string) => `Tell ${clinician} about pain or a doubt`,
  },
  /** The ring of the week, read out in one sentence. */
  week: (done: number, due: number) =>
    `${done} of ${countWords(due, "session")} done this week, all or in part. Rest days do not count against you.`,
  morning: {
    hint: "When you got up, before moving around much.",
    skip: "Not sure, skip this one",
  },
};

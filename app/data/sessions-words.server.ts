import type { LogRefusal } from "./sessions-place.server";

/** What a refused log says to the person: what is the matter, then what to do. */
export const refusalWords: Record<LogRefusal, string> = {
  "not-found": "There is no such session.",
  "day-closed": "You can log today and yesterday. Tell your clinic about earlier days.",
  "edit-closed": "A log can be changed for 48 hours. Tell your clinic what should be different.",
  "no-program": "You have no program on that day, so there is no session to log.",
  "no-such-session": "Your program has no such session on that day.",
};

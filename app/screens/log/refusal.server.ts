import type { LogRefusal } from "~/data/sessions/stored.server";

/**
 * The answer to a form whose log was refused: the reason above the form, with everything that was typed.
 * @throws 404 for whatever is not the patient's own
 */
export function refuseForm<Answer>(
  reject: (errors: Record<string, string>) => Answer,
  reason: LogRefusal,
): Answer {
  if (reason === "not-found") {
    throw new Response(refusalWords[reason], { status: 404, statusText: "Not Found" });
  }
  return reject({ "": refusalWords[reason] });
}

/** What a refused log says to the person: what is the matter, then what to do. */
export const refusalWords: Record<LogRefusal, string> = {
  "not-found": "There is no such session.",
  "day-closed": "You can log today and yesterday. Tell your clinic about earlier days.",
  "clock-ahead": "The clock of this phone is ahead. Set it right, then send the log again.",
  "edit-closed": "A log can be changed for 48 hours. Tell your clinic what should be different.",
  "no-program": "You have no program on that day, so there is no session to log.",
  "no-such-session": "Your program has no such session on that day.",
};

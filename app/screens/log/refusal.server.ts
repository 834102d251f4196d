import { LATE_DAYS, type LogRefusal } from "~/domain/session/log-window";
import type { Catalogue } from "~/words/catalogue";

/**
 * The answer to a form whose log was refused: the reason above the form, with everything that was typed.
 * @throws 404 for whatever is not the patient's own
 */
export function refuseForm<Answer>(
  reject: (errors: Record<string, string>) => Answer,
  reason: LogRefusal,
  { log }: Catalogue,
): Answer {
  const words = log.refusals[reason];
  if (reason === "not-found") throw new Response(words, { status: 404, statusText: "Not Found" });
  return reject({ "": words });
}

/** Why an event of a phone's queue was refused. A queue may be late, so it is told another limit than a form. */
export function queueRefusal(reason: LogRefusal, { log }: Catalogue): string {
  return reason === "day-closed" ? log.tooLate(LATE_DAYS) : log.refusals[reason];
}

import { earlierOf } from "~/domain/calendar/dates";
import type { LocalDate, PatientLog } from "~/domain/rows";
import type { AlertOf } from "./alert";

/**
 * A message of the patient that nobody has answered by the time that the clinic names to them: its working days, by its
 * opening hours. It is over with an answer, or with "No answer needed".
 * @param at the instant to judge
 * Source: docs/clinical/alerts.md
 */
export function messageWaiting(
  { waiting }: Pick<PatientLog, "waiting">,
  today: LocalDate,
  at: Date,
): AlertOf<"message-waiting"> | null {
  if (waiting === null || waiting.dueAt > at) return null;
  const { since, on, newestAt, dueOn } = waiting;
  return {
    rule: "message-waiting",
    severity: "low",
    since: earlierOf(on, today),
    key: `message-waiting:${since.toISOString()}`,
    evidence: { on, dueOn, newestAt: newestAt.toISOString() },
  };
}

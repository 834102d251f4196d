import type { PainRow, SessionRow, SessionStatus } from "~/domain/rows";
import { effortWords, momentWords, reasonWords } from "~/words/answers";

/** The three outcomes as the patient chose them. */
export const statusWords: Record<SessionStatus, string> = {
  DONE: "All done",
  PARTLY: "Some done",
  MISSED: "Not done",
};

/** "Pain 2 before the session, 4 after the session. Felt right. Reason: no time."; empty when only the outcome was logged. */
export function sessionDetail(session: SessionRow, pain: readonly PainRow[]): string {
  const own = pain.filter((report) => report.sessionLogId === session.id);
  const scores = own.map(({ score, moment }) => `${score} ${momentWords[moment]}`);
  return [
    scores.length > 0 ? `Pain ${scores.join(", ")}.` : "",
    session.effort ? `It felt ${effortWords[session.effort]}.` : "",
    session.missReason ? `Reason: ${reasonWords[session.missReason]}.` : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}

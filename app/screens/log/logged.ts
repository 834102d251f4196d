import type { PainRow, SessionRow, SessionStatus } from "~/domain/rows";
import { reasonWords } from "~/words/answers";
import { effortWords } from "~/words/effort";
import { momentWords } from "~/words/moment";

/** What was logged, in words, and where it is changed: the same on every page that shows it. */

/** The three outcomes as the patient chose them. */
export const statusWords: Record<SessionStatus, string> = {
  DONE: "All done",
  PARTLY: "Some done",
  MISSED: "Not done",
};

/** "Pain 2 before the session, 4 after the session. It felt right. Reason: no time."; empty when only the outcome was logged. */
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

type Place = Pick<SessionRow, "id" | "dueOn" | "slot">;

/** Where a logged session is changed; its id tells a log of an earlier program from one of the program in force. */
export function sessionChangePath({ id, dueOn, slot }: Place): string {
  return `/my/log/${dueOn}/${slot}?id=${id}`;
}

/** Where a pain report apart from a session's log is changed; the morning after has a page of its own. */
export function painChangePath({ id, moment }: Pick<PainRow, "id" | "moment">): string {
  return moment === "NEXT_MORNING" ? "/my/pain/morning" : `/my/pain?id=${id}`;
}

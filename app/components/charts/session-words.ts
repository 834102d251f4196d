import type { ProgressPoint } from "~/domain/pain/progress-series";
import type { PageWords } from "~/words/page-words";

/** What became of one day's sessions: "done", "partly, 1 of 2", "rest day, 1 extra". */
export function sessionWords(
  {
    session,
    sessionsDone,
    sessionsDue,
    sessionsExtra,
  }: Pick<ProgressPoint, "session" | "sessionsDone" | "sessionsDue" | "sessionsExtra">,
  { progress: { chart, marks } }: PageWords,
): string {
  const share = sessionsDue > 1 ? chart.share(sessionsDone, sessionsDue) : "";
  const extra = sessionsExtra > 0 ? chart.extra(sessionsExtra) : "";
  return `${marks[session]}${share}${extra}`;
}

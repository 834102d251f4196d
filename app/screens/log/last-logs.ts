import { capital } from "~/components/ui/capital";
import type { LocalDate, PainRow, PatientLog, SessionRow } from "~/domain/rows";
import { canEditLog } from "~/domain/session/log-window";
import { placeWords } from "~/words/answers";
import { relativeDate } from "~/words/calendar";
import { painChangePath, sessionChangePath } from "./change-paths";
import { sessionDetail, statusWords } from "./log-words";

/** One log that can still be changed. */
export type LastLog = {
  id: string;
  /** "Today: all done" */
  title: string;
  detail: string;
  changeTo: string;
  madeAt: Date;
};

/** The patient's own logs of the last 48 hours, newest first. */
export function lastLogs(log: PatientLog, today: LocalDate, now: Date): LastLog[] {
  const sessions = log.sessions.map((session) => sessionLog(session, log.pain, today));
  const reports = log.pain.flatMap((report) => painLog(report, today) ?? []);
  return [...sessions, ...reports]
    .filter(({ madeAt }) => canEditLog({ createdAt: madeAt }, now))
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
}

function sessionLog(session: SessionRow, pain: readonly PainRow[], today: LocalDate): LastLog {
  const { id, dueOn, status, note, createdAt } = session;
  const detail = [sessionDetail(session, pain), note ? `Note: ${note}` : ""];
  return {
    id,
    title: `${capital(relativeDate(dueOn, today))}: ${statusWords[status].toLowerCase()}`,
    detail: detail.filter((words) => words !== "").join(" "),
    changeTo: sessionChangePath(session),
    madeAt: createdAt,
  };
}

/** Reports that are not part of a session's own log. How a morning was can be changed on its day only. */
function painLog(report: PainRow, today: LocalDate): LastLog | null {
  const { id, score, moment, note, localDate, createdAt, sessionLogId } = report;
  const isMorning = moment === "NEXT_MORNING";
  const canChange = isMorning ? localDate === today : moment === "DAILY" && sessionLogId === null;
  if (!canChange) return null;
  const day = capital(relativeDate(localDate, today));
  return {
    id,
    title: `${day}: pain ${score}${isMorning ? " in the morning" : ""}`,
    detail: [placeWords(report), note ? `Note: ${note}` : null].filter((words) => words).join(". "),
    changeTo: painChangePath(report),
    madeAt: createdAt,
  };
}

import type { LocalDate, LogSource, PatientLog } from "~/domain/rows";
import { momentWords } from "~/words/answers";
import { relativeDate } from "~/words/calendar";

/** Something the patient wrote beside a session or a pain report. */
export type Remark = { id: string; by: string; on: string; about: string; text: string };

const sourceWords: Record<LogSource, string> = {
  PATIENT: "Patient, in the app",
  PAPER: "Patient, on paper",
  STAFF: "Entered by staff",
};

const statusWords = {
  DONE: "Session done",
  PARTLY: "Session partly done",
  MISSED: "Session missed",
};

/** What a patient wrote beside their logs, the newest first, at most `count`. */
export function remarks(
  log: Pick<PatientLog, "sessions" | "pain">,
  today: LocalDate,
  count: number,
): Remark[] {
  const ofSessions = log.sessions.flatMap(({ id, dueOn, createdAt, status, note, source }) => {
    if (note === null) return [];
    return [{ id, date: dueOn, at: createdAt, about: statusWords[status], note, source }];
  });
  const ofPain = log.pain.flatMap(({ id, localDate, at, moment, score, note, source }) => {
    if (note === null) return [];
    const about = `Pain ${score} ${momentWords[moment]}`;
    return [{ id, date: localDate, at, about, note, source }];
  });
  return [...ofSessions, ...ofPain]
    .sort((a, b) => b.date.localeCompare(a.date) || b.at.getTime() - a.at.getTime())
    .slice(0, count)
    .map(({ id, date, about, note, source }) => {
      return { id, by: sourceWords[source], on: relativeDate(date, today), about, text: note };
    });
}

import { capital } from "~/components/ui/capital";
import { aboutParam } from "~/domain/messages/about";
import type { LocalDate, LogSource, PatientLog } from "~/domain/rows";
import { momentWords } from "~/words/answers";
import { relativeDate } from "~/words/calendar";
import { givenByWords } from "~/words/given-by";

/** Something the patient wrote beside a session or a pain report. */
export type Remark = {
  id: string;
  by: string;
  on: string;
  about: string;
  text: string;
  /** As an address asks to write about it: "session:…". */
  asked: string;
};

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

/** Whose record it is, and who gave a log of it other than they, by its id. */
export type Givers = { name: string; givenBy: ReadonlyMap<string, string> };

/** What a patient wrote beside their logs, or whoever looks after them, the newest first, at most `count`. */
export function remarks(
  log: Pick<PatientLog, "sessions" | "pain">,
  today: LocalDate,
  count: number,
  givers: Givers | null = null,
): Remark[] {
  const ofSessions = log.sessions.flatMap(({ id, dueOn, createdAt, status, note, source }) => {
    if (note === null) return [];
    const asked = aboutParam({ kind: "session", id });
    return [{ id, date: dueOn, at: createdAt, about: statusWords[status], note, source, asked }];
  });
  const ofPain = log.pain.flatMap(({ id, localDate, at, moment, score, note, source }) => {
    if (note === null) return [];
    const about = `Pain ${score} ${momentWords[moment]}`;
    return [
      { id, date: localDate, at, about, note, source, asked: aboutParam({ kind: "pain", id }) },
    ];
  });
  return [...ofSessions, ...ofPain]
    .sort((a, b) => b.date.localeCompare(a.date) || b.at.getTime() - a.at.getTime())
    .slice(0, count)
    .map(({ id, date, about, note, source, asked }) => {
      const carer = givers?.givenBy.get(id);
      const by = givers && carer ? givenByWords(carer, givers.name) : null;
      const on = relativeDate(date, today);
      return {
        id,
        by: by === null ? sourceWords[source] : capital(by),
        on,
        about,
        text: note,
        asked,
      };
    });
}

import { type PainQuestion, type PainRows, painQuestion } from "~/components/pain/pain-question";
import { weekdayOf } from "~/domain/calendar/dates";
import type { PainRow, PatientLog } from "~/domain/rows";
import { painStamp } from "~/domain/session/log-stamp";
import { canEditLog, nextMorningOf } from "~/domain/session/log-window";
import { weekdayName } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";

type Rows = PainRows & { log: PatientLog };
type Reader = { today: string; now: Date };
type Answers = Pick<PainRow, "id" | "score" | "bodySite"> & {
  remarks: string | null;
  /** Tells whether it was changed since. */
  stamp: string;
};

/** Pain apart from a session: a new report, or one that can still be changed. */
export type PainPage = { pain: PainQuestion; logged: Answers | null };

/** @returns null when `id` names no report of the patient that can be changed; without one the page is a new report's */
export function painPage(
  rows: Rows,
  reader: Reader,
  words: Catalogue,
  id?: string,
): PainPage | null {
  const pain = painQuestion(rows, "DAILY", words);
  if (id === undefined) return { pain, logged: null };
  const logged = rows.log.pain.find((each) => each.id === id && each.moment === "DAILY");
  return logged && canEditLog(logged, reader.now) ? { pain, logged: answersOf(logged) } : null;
}

/** The question about the morning after a session. */
export type MorningPage = {
  pain: PainQuestion;
  sessionId: string;
  /** "Wednesday" */
  weekday: string;
  logged: Answers | null;
};

/** @returns null when nothing is to be asked this morning */
export function morningPage(rows: Rows, reader: Reader, words: Catalogue): MorningPage | null {
  const { log } = rows;
  const answered = log.pain.find(
    (each) => each.moment === "NEXT_MORNING" && each.localDate === reader.today,
  );
  const session = answered
    ? log.sessions.find((each) => each.id === answered.sessionLogId)
    : nextMorningOf(log, reader.today);
  if (!session) return null;
  return {
    pain: painQuestion(rows, "NEXT_MORNING", words),
    sessionId: session.id,
    weekday: weekdayName(weekdayOf(session.dueOn), words),
    logged: answered ? answersOf(answered) : null,
  };
}

function answersOf(report: PainRow): Answers {
  const { id, score, bodySite, note: remarks } = report;
  return { id, score, bodySite, remarks, stamp: painStamp(report) };
}

import { type PainQuestion, type PainRows, painQuestion } from "~/components/pain/pain-question";
import { weekdayOf } from "~/domain/calendar/dates";
import type { PainRow, PatientLog } from "~/domain/rows";
import { painStamp } from "~/domain/session/log-stamp";
import { canEditLog, isLogOfItsOwn, nextMorningOf } from "~/domain/session/log-window";
import { weekdayName } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";

type Rows = PainRows & { log: PatientLog };
type Reader = { today: string; now: Date };
type Answers = Pick<PainRow, "id" | "score" | "bodySite" | "bodySiteWords"> & {
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
  const own = rows.log.pain.filter((each) => each.moment === "DAILY" && isLogOfItsOwn(each));
  const logged = own.find((each) => each.id === id);
  return logged && canEditLog(logged, reader.now) ? { pain, logged: answersOf(logged) } : null;
}

/** The question about the morning after a session. */
export type MorningPage = {
  pain: PainQuestion;
  /** "How much pain did you have this morning?" */
  question: string;
  /** When it is about: "When you got up, before moving around much." */
  hint: string;
  /** Leaves the question out; null where an answer is changed. */
  skip: string | null;
  sessionId: string;
  /** "Wednesday" */
  weekday: string;
  logged: Answers | null;
};

/** @returns null when nothing is to be asked this morning, or `id` names no answer that can be changed */
export function morningPage(
  rows: Rows,
  reader: Reader,
  words: Catalogue,
  id?: string,
): MorningPage | null {
  const { log } = rows;
  const answered = log.pain
    .filter((each) => each.moment === "NEXT_MORNING")
    .find((each) => (id === undefined ? each.localDate === reader.today : each.id === id));
  if (id !== undefined && !(answered && canEditLog(answered, reader.now))) return null;
  const session = answered
    ? log.sessions.find((each) => each.id === answered.sessionLogId)
    : nextMorningOf(log, reader.today);
  if (!session) return null;
  const { howMuch } = words.pain;
  const isEarlier = answered !== undefined && answered.localDate !== reader.today;
  return {
    pain: painQuestion(rows, "NEXT_MORNING", words),
    question: isEarlier
      ? howMuch.morningOf(weekdayName(weekdayOf(answered.localDate), words))
      : howMuch.morning,
    hint: words.waiting.morning.hint,
    skip: answered ? null : words.waiting.morning.skip,
    sessionId: session.id,
    weekday: weekdayName(weekdayOf(session.dueOn), words),
    logged: answered ? answersOf(answered) : null,
  };
}

function answersOf(report: PainRow): Answers {
  const { id, score, bodySite, bodySiteWords, note: remarks } = report;
  return { id, score, bodySite, bodySiteWords, remarks, stamp: painStamp(report) };
}

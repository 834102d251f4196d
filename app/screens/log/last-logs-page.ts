import { capital } from "~/components/ui/capital";
import type { Exercises } from "~/content/exercises";
import type { LocalDate, PainRow, PatientLog, SessionRow } from "~/domain/rows";
import { canEditLog, isLogOfItsOwn } from "~/domain/session/log-window";
import { placeWords } from "~/words/answers";
import { ownWords } from "~/words/as-written";
import { relativeDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { givenByWords } from "~/words/given-by";
import {
  easierDetail,
  painChangePath,
  removePath,
  sessionChangePath,
  sessionDetail,
} from "./logged";

/**
 * What is said besides: whose log it is, the names of whoever looks after them by the id of a log that they gave, and
 * what was done in place of an exercise.
 */
type Besides = { name: string; givenBy: ReadonlyMap<string, string>; exercises: Exercises };

/** One log that can still be changed or removed. */
export type LastLog = {
  id: string;
  /** "Today: all done" */
  title: string;
  detail: string;
  /** Null where only removing makes sense. */
  changeTo: string | null;
  removeTo: string;
  madeAt: Date;
};

/**
 * The logs of the last 48 hours that can be changed, newest first.
 * @param besides null: the logs alone
 */
export function lastLogs(
  log: PatientLog,
  { today, now }: { today: LocalDate; now: Date },
  words: Catalogue,
  besides: Besides | null = null,
): LastLog[] {
  const sessions = log.sessions.map((session) => sessionLog(session, log.pain, today, words));
  const reports = log.pain.flatMap((report) => painLog(report, today, words) ?? []);
  return [...sessions, ...reports]
    .filter(({ madeAt }) => canEditLog({ createdAt: madeAt }, now))
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
    .map((each) => {
      if (besides === null) return each;
      const session = log.sessions.find(({ id }) => id === each.id);
      const easier = session ? easierDetail(session, log, besides.exercises, words) : "";
      const carer = besides.givenBy.get(each.id);
      const given = carer && `${capital(givenByWords(carer, besides.name, words))}.`;
      return { ...each, detail: [each.detail, easier, given].filter(Boolean).join(" ") };
    });
}

function sessionLog(
  session: SessionRow,
  pain: readonly PainRow[],
  today: LocalDate,
  words: Catalogue,
): LastLog {
  const { id, dueOn, status, note: remarks, createdAt } = session;
  const { said, detail, last } = words.log;
  const sentences = [
    sessionDetail(session, pain, words),
    remarks === null ? "" : detail.remarks(ownWords(remarks, words)),
  ];
  return {
    id,
    title: last.session(capital(relativeDate(dueOn, today, words)), said[status]),
    detail: sentences.filter((sentence) => sentence !== "").join(" "),
    changeTo: sessionChangePath(session),
    removeTo: removePath(id),
    madeAt: createdAt,
  };
}

/** Reports that are not part of a session's own log. */
function painLog(report: PainRow, today: LocalDate, words: Catalogue): LastLog | null {
  const { last, detail } = words.log;
  if (!isLogOfItsOwn(report)) return null;
  const { id, score, moment, note: remarks, localDate, createdAt } = report;
  const day = capital(relativeDate(localDate, today, words));
  return {
    id,
    title: moment === "NEXT_MORNING" ? last.morning(day, score) : last.pain(day, score),
    detail: [
      placeWords(report, words),
      remarks === null ? null : detail.remarks(ownWords(remarks, words)),
    ]
      .filter((part) => part)
      .join(". "),
    // What broke a stretch off is changed with the log of its session, once that is there.
    changeTo: moment === "DURING" ? null : painChangePath(report),
    removeTo: removePath(id),
    madeAt: createdAt,
  };
}

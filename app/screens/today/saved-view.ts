import { type About, aboutParam } from "~/domain/messages/about";
import type { PainMoment, PainRow, PatientLog, SessionRow } from "~/domain/rows";
import { canEditLog, isLogOfItsOwn } from "~/domain/session/log-window";
import { painChangePath, sessionChangePath } from "~/screens/log/logged";
import type { Catalogue } from "~/words/catalogue";
import { type GuidanceWords, guidanceWords } from "~/words/guidance";
import { firstName } from "~/words/person";

/** What the today page says right after something was saved. */
export type SavedView = {
  /** "Saved: all done, pain 4." */
  title: string;
  guidance: GuidanceWords | null;
  /** Where this log is changed. */
  changeTo: string;
  /** Id of what was logged just now and can be taken back; null otherwise. */
  undoId: string | null;
  /** The patient was unsure how: offer the figures again. */
  offerHow: boolean;
  /** A message to the clinic that hangs on this log; null where nobody reads one any more. */
  writeAbout: { to: string; words: string } | null;
};

type Rows = {
  log: PatientLog;
  clinicianName: string;
  isDischarged: boolean;
  /** The clinic's own score of its rule about high pain. */
  severeFrom: number;
};

/** @returns null when the address names none of the patient's recent logs as `saved` or `changed` */
export function savedView(
  rows: Rows,
  search: URLSearchParams,
  now: Date,
  words: Catalogue,
): SavedView | null {
  const saved = search.get("saved");
  const id = saved ?? search.get("changed");
  const logs = [...rows.log.sessions, ...rows.log.pain];
  const log = logs.find((each) => each.id === id);
  if (!log) return null;
  const undoId = saved !== null && canEditLog(log, now) ? saved : null;
  const session = rows.log.sessions.find((each) => each.id === id);
  if (session) return savedSession(rows, session, undoId, words);
  const report = rows.log.pain.find((each) => each.id === id);
  if (!report) return null;
  const { score, moment } = report;
  const { pain, morning } = words.today.saved;
  return {
    title: moment === "NEXT_MORNING" ? morning(score) : pain(score),
    guidance: wordsFor(rows, report, words),
    changeTo: painChangePath(report),
    undoId: isLogOfItsOwn(report) ? undoId : null,
    offerHow: false,
    writeAbout: writeAbout(rows, { kind: "pain", id: report.id }, words),
  };
}

function savedSession(
  rows: Rows,
  session: SessionRow,
  undoId: string | null,
  words: Catalogue,
): SavedView {
  const { today, log } = words;
  const { id, status, missReason } = session;
  const own = rows.log.pain.filter((report) => report.sessionLogId === id);
  const asked: PainMoment[] = ["DURING", "AFTER", "DAILY"];
  const felt = own.filter((report) => asked.includes(report.moment));
  const now = felt.find((report) => report.moment !== "DURING");
  const worst = felt.reduce<PainRow | null>(
    (most, report) => (most === null || report.score > most.score ? report : most),
    null,
  );
  const said = log.said[status];
  return {
    title: now ? today.saved.sessionWithPain(said, now.score) : today.saved.session(said),
    guidance: worst && wordsFor(rows, worst, words),
    changeTo: sessionChangePath(session),
    undoId,
    offerHow: missReason === "UNSURE_HOW",
    writeAbout: writeAbout(rows, { kind: "session", id }, words),
  };
}

function writeAbout({ isDischarged }: Rows, about: About, { messages }: Catalogue) {
  if (isDischarged) return null;
  return { to: `/my/messages?about=${aboutParam(about)}#answer`, words: messages.writeAbout };
}

function wordsFor(
  { log, clinicianName, isDischarged, severeFrom }: Rows,
  report: PainRow,
  words: Catalogue,
): GuidanceWords {
  const said = { clinician: firstName(clinicianName), isDischarged, severeFrom, isSaved: true };
  return guidanceWords(report, log.limits, said, words);
}

import type { PainMoment, PainRow, PatientLog, SessionRow } from "~/domain/rows";
import { painChangePath, sessionChangePath, statusWords } from "~/screens/log/logged";
import { type GuidanceWords, guidanceWords } from "~/words/guidance";
import { firstName } from "~/words/person";

/** What the today page says right after something was saved. */
export type SavedView = {
  /** "Saved: all done, pain 4." */
  title: string;
  guidance: GuidanceWords | null;
  /** Where this log is changed. */
  changeTo: string;
  /** Id of a session that was logged just now and can be taken back; null otherwise. */
  undoId: string | null;
  /** The patient was unsure how: offer the figures again. */
  offerHow: boolean;
};

type Rows = { log: PatientLog; clinicianName: string };

/** @returns null when the id is not one of the patient's recent logs */
export function savedView(
  rows: Rows,
  saved: string | null,
  changed: string | null,
): SavedView | null {
  const id = saved ?? changed;
  const session = rows.log.sessions.find((each) => each.id === id);
  if (session) return savedSession(rows, session, saved === null);
  const report = rows.log.pain.find((each) => each.id === id);
  if (!report) return null;
  const when = report.moment === "NEXT_MORNING" ? " this morning" : "";
  return {
    title: `Saved: pain ${report.score}${when}.`,
    guidance: wordsFor(rows, report),
    changeTo: painChangePath(report),
    undoId: null,
    offerHow: false,
  };
}

function savedSession(rows: Rows, session: SessionRow, isChange: boolean): SavedView {
  const { id, status, missReason } = session;
  const own = rows.log.pain.filter((report) => report.sessionLogId === id);
  const asked: PainMoment[] = ["DURING", "AFTER", "DAILY"];
  const felt = own.filter((report) => asked.includes(report.moment));
  const now = felt.find((report) => report.moment !== "DURING");
  const worst = felt.reduce<PainRow | null>(
    (most, report) => (most === null || report.score > most.score ? report : most),
    null,
  );
  const pain = now ? `, pain ${now.score}` : "";
  return {
    title: `Saved: ${statusWords[status].toLowerCase()}${pain}.`,
    guidance: worst && wordsFor(rows, worst),
    changeTo: sessionChangePath(session),
    undoId: isChange ? null : id,
    offerHow: missReason === "UNSURE_HOW",
  };
}

function wordsFor({ log, clinicianName }: Rows, report: PainRow): GuidanceWords {
  return guidanceWords(report, log.limits, firstName(clinicianName));
}

import { groupBy } from "~/domain/group";
import type { LocalDate, PainMoment, PainRow, PatientLog } from "~/domain/rows";
import { dayViews } from "~/domain/session/day-views";
import { csvRow, type LogCsvRow, noteOf, type RowPart } from "./csv-row";
import { sessionRows } from "./csv-session-rows";

const momentColumn: Record<PainMoment, string> = {
  BEFORE: "before",
  DURING: "during",
  AFTER: "after",
  NEXT_MORNING: "next-morning",
  DAILY: "daily",
};

/**
 * The log as rows from which every figure of the pages can be recomputed, by date; within a day the
 * sessions by slot, each followed by its exercises, then extra sessions, then pain by time.
 * Every due session has its row, logged or not; one still open today is "not-logged" and says so in its
 * note. A rest day has a row "rest". An extra session is "rest" too and names its status in the note, so
 * that counting statuses counts due sessions only.
 * @param nameOf the exercise's name for people; its id when left out
 * Source: docs/clinical/adherence.md, which says how to recompute
 */
export function logRows(
  log: PatientLog,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate,
  nameOf: (exerciseId: string) => string = (id) => id,
): LogCsvRow[] {
  const pain = groupBy(log.pain, (report) => report.localDate);
  return dayViews(log, from, to, today).flatMap((day) => {
    const reports = [...(pain.get(day.date) ?? [])].sort((a, b) => a.at.getTime() - b.at.getTime());
    const parts = [
      ...sessionRows(log, day, nameOf),
      ...reports.map((report) => painRow(report, nameOf)),
    ];
    return parts.map((part) => csvRow(day.date, part));
  });
}

function painRow(report: PainRow, nameOf: (exerciseId: string) => string): RowPart {
  return {
    kind: "pain",
    at: report.at.toISOString(),
    moment: momentColumn[report.moment],
    score: report.score,
    exercise: report.exerciseId === null ? "" : nameOf(report.exerciseId),
    source: report.source.toLowerCase(),
    note: noteOf(report.bodySite && `Where: ${report.bodySite}.`, report.note),
  };
}

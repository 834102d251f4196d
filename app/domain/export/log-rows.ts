import { groupBy } from "~/domain/group";
import { isPausedOn } from "~/domain/program/pauses";
import type { LocalDate, PainRow, PatientLog } from "~/domain/rows";
import { dayViews } from "~/domain/session/day-views";
import { type LogRow, logRow, type RowNote, type RowPart, remarksNote } from "./log-row";
import { sessionRows } from "./session-rows";

/**
 * The log as rows from which every figure of the pages can be recomputed, by date; within a day the
 * sessions by slot, each followed by its exercises, then extra sessions, then pain by time.
 * Every due session has its row, logged or not; one still open today is "not-logged" and says so in its
 * note. A rest day has a row "rest", and so has a day on which the program was paused. An extra session is "rest" too and names its status in the note, so
 * that counting statuses counts due sessions only.
 * Source: docs/clinical/adherence.md, which says how to recompute
 */
export function logRows(
  log: PatientLog,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate,
): LogRow[] {
  const pain = groupBy(log.pain, (report) => report.localDate);
  return dayViews(log, from, to, today).flatMap((day) => {
    const reports = [...(pain.get(day.date) ?? [])].sort((a, b) => a.at.getTime() - b.at.getTime());
    const parts = [...sessionRows(log, day), ...reports.map(painRow)];
    const isPaused = isPausedOn(log.pauses, day.date);
    return parts.map((part) => logRow(day.date, isPaused, part));
  });
}

function painRow(report: PainRow): RowPart {
  const { at, moment, score, exerciseId, source, note } = report;
  const { bodySite, bodySiteWords } = report;
  const where: RowNote[] =
    bodySite === null && bodySiteWords === null
      ? []
      : [{ kind: "where", place: { bodySite, bodySiteWords } }];
  return {
    ...{ kind: "pain", at, moment, score, exerciseId, source },
    notes: [...where, ...remarksNote(note)],
  };
}

import type { LogRow, RowNote } from "~/domain/export/log-row";
import type { LocalDate, PainMoment } from "~/domain/rows";
import { effortWords, placeWords, reasonWords } from "./answers";

/** One row of the CSV; the keys are the columns, in their order. Programs read it: it is English in every language. */
export type LogCsvRow = {
  local_date: LocalDate;
  /** Instant in UTC, ISO 8601; empty where nothing was logged. */
  at: string;
  kind: LogRow["kind"];
  /** "before", "during", "after", "next-morning" or "daily" in pain rows, otherwise empty. */
  moment: string;
  /** 0–10; null (an empty cell) in rows that are no pain report. */
  score: number | null;
  status: NonNullable<LogRow["status"]> | "";
  exercise: string;
  /** "Hip opener v3". */
  revision: string;
  /** "patient", "paper" or "staff"; empty where nothing was logged. */
  source: string;
  note: string;
  /** "yes" on a day on which all programs rested, otherwise empty. */
  paused: "yes" | "";
};

export const logColumns: readonly (keyof LogCsvRow)[] = [
  "local_date",
  "at",
  "kind",
  "moment",
  "score",
  "status",
  "exercise",
  "revision",
  "source",
  "note",
  "paused",
];

const momentColumn: Record<PainMoment, string> = {
  BEFORE: "before",
  DURING: "during",
  AFTER: "after",
  NEXT_MORNING: "next-morning",
  DAILY: "daily",
};

/** A row as the CSV has it. @param nameOf the exercise's name for people */
export function logCsvRow(row: LogRow, nameOf: (exerciseId: string) => string): LogCsvRow {
  const {
    localDate,
    at,
    kind,
    moment,
    score,
    status,
    exerciseId,
    revision,
    source,
    notes,
    isPaused,
  } = row;
  return {
    local_date: localDate,
    at: at?.toISOString() ?? "",
    kind,
    moment: moment === null ? "" : momentColumn[moment],
    score,
    status: status ?? "",
    exercise: exerciseId === null ? "" : nameOf(exerciseId),
    revision: revision === null ? "" : `${revision.programName} v${revision.number}`,
    source: source?.toLowerCase() ?? "",
    note: notes.map(noteWords).join(" "),
    paused: isPaused ? "yes" : "",
  };
}

function noteWords(note: RowNote): string {
  switch (note.kind) {
    case "still-open":
      return "Still open today.";
    case "extra-session":
      return `Extra session: ${note.state}.`;
    case "reason":
      return `Reason: ${reasonWords[note.reason]}.`;
    case "effort":
      return `Effort: ${effortWords[note.effort]}.`;
    case "where":
      return `Where: ${placeWords(note.place)}.`;
    case "remarks":
      return note.text;
  }
}

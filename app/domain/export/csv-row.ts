import type { LocalDate } from "~/domain/rows";

/** One row of the exported log; the keys are the columns, in their order. */
export type LogCsvRow = {
  local_date: LocalDate;
  /** Instant in UTC, ISO 8601; empty where nothing was logged. */
  at: string;
  kind: "pain" | "session" | "exercise";
  /** "before", "during", "after", "next-morning" or "daily" in pain rows, otherwise empty. */
  moment: string;
  /** 0–10; null (an empty cell) in rows that are no pain report. */
  score: number | null;
  status: "" | "done" | "partly" | "missed" | "not-logged" | "rest";
  exercise: string;
  /** "Hip opener v3". */
  revision: string;
  /** "patient", "paper" or "staff"; empty where nothing was logged. */
  source: string;
  note: string;
};

/** What makes one kind of row; the date and the empty cells are added to it. */
export type RowPart = Partial<LogCsvRow> & Pick<LogCsvRow, "kind">;

/** A whole row: what is not said is an empty cell. */
export function csvRow(local_date: LocalDate, part: RowPart): LogCsvRow {
  const empty = { at: "", moment: "", score: null, status: "" as const, exercise: "" };
  return { local_date, ...empty, revision: "", source: "", note: "", ...part };
}

/** Sentences for the note column, without those that are not there. */
export function noteOf(...parts: (string | null | undefined | false)[]): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join(" ");
}

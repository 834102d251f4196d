import type {
  Effort,
  LocalDate,
  LogSource,
  MissReason,
  PainMoment,
  PainRow,
  ProgramRow,
} from "~/domain/rows";

/** What a row says besides its cells. */
export type RowNote =
  /** The pages leave the row out of their counts until the day is over. */
  | { kind: "still-open" }
  | { kind: "extra-session"; state: "done" | "partly" | "missed" }
  | { kind: "reason"; reason: MissReason }
  | { kind: "effort"; effort: Effort }
  | { kind: "where"; place: Pick<PainRow, "bodySite" | "bodySiteWords"> }
  | { kind: "remarks"; text: string };

/** One row of the exported log, in facts; app/words/log-csv writes it. */
export type LogRow = {
  localDate: LocalDate;
  kind: "pain" | "session" | "exercise";
  /** Null where nothing was logged. */
  at: Date | null;
  source: LogSource | null;
  /** Of pain reports, else null. */
  moment: PainMoment | null;
  /** 0–10; null in rows that are no pain report. */
  score: number | null;
  /** Null in pain rows. */
  status: "done" | "partly" | "missed" | "not-logged" | "rest" | null;
  exerciseId: string | null;
  /** The easier exercise that was done in its place; null in all rows but those of exercises. */
  easierId: string | null;
  revision: { programName: ProgramRow["name"]; number: number } | null;
  notes: RowNote[];
  /** Whether all programs rested on the day. */
  isPaused: boolean;
};

/** What makes one kind of row; the date and what the kind does not know are added to it. */
export type RowPart = Partial<LogRow> & Pick<LogRow, "kind">;

/** A whole row: what is not said is null. */
export function logRow(localDate: LocalDate, isPaused: boolean, part: RowPart): LogRow {
  const logged = { at: null, source: null, moment: null, score: null, status: null };
  const exercise = { exerciseId: null, easierId: null, revision: null };
  return { localDate, ...logged, ...exercise, notes: [], isPaused, ...part };
}

/** The person's own words as a note, if there are any. */
export function remarksNote(text: string | null): RowNote[] {
  return text === null || text === "" ? [] : [{ kind: "remarks", text }];
}

import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate, LogSource } from "~/domain/rows";
import { type Answers, inOrder, type MeasurementRow } from "./rows";

/** One measurement of the exported log, in facts; app/words/log-csv writes it. */
export type MeasuredRow = {
  localDate: LocalDate;
  at: Date;
  source: LogSource;
  measure: string;
  version: number;
  side: BodySide;
  /** In the unit of the measure; null where there is none: it is never 0 for that. */
  score: number | null;
  /** "corrected": another row says what stands. "no-score": too little was answered, or the measure has no one score. */
  status: "taken" | "no-score" | "corrected";
  answers: Answers;
  pelvisHeld: boolean | null;
  /** Why it takes the place of another one; null where it does not. */
  reason: string | null;
};

/**
 * Every measurement that was taken from one day to another, the oldest first, those that were corrected among them.
 * Source: docs/clinical/measures.md
 */
export function measuredRows(
  measurements: readonly MeasurementRow[],
  from: LocalDate,
  to: LocalDate,
): MeasuredRow[] {
  const corrected = new Set(measurements.map(({ correctsId }) => correctsId));
  return measurements
    .filter(({ takenOn }) => from <= takenOn && takenOn <= to)
    .sort(inOrder)
    .map(({ id, takenOn, createdAt, measure, version, side, score, source, ...row }) => ({
      ...{ localDate: takenOn, at: createdAt, source, measure, version, side, score },
      status: corrected.has(id) ? "corrected" : score === null ? "no-score" : "taken",
      ...{ answers: row.answers, pelvisHeld: row.pelvisHeld, reason: row.reason },
    }));
}

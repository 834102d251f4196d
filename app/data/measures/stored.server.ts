import type { InstrumentDefinition } from "~/domain/measures/instrument";
import type { Answers, MeasurementRow } from "~/domain/measures/rows";
import type { BodySide } from "~/domain/patient/episode";
import type { LogSource } from "~/domain/rows";

/** A measurement's own columns. */
export const measurementSelection = {
  ...{ id: true, measure: true, version: true, takenOn: true, side: true, pelvisHeld: true },
  ...{ answers: true, score: true, source: true, createdAt: true, correctsId: true, reason: true },
};

type Stored = Omit<MeasurementRow, "answers" | "side" | "source"> & {
  answers: unknown;
  side: BodySide;
  source: LogSource;
};

/** Frees a row of the database's shapes. */
export function toMeasurement<Row extends Stored>(row: Row): Row & MeasurementRow {
  return { ...row, answers: toAnswers(row.answers) };
}

/** Answers by item; what is no number is no answer. */
export function toAnswers(stored: unknown): Answers {
  if (typeof stored !== "object" || stored === null) return {};
  const numbers = Object.entries(stored).filter(([, answer]) => typeof answer === "number");
  return Object.fromEntries(numbers) as Answers;
}

/** A clinic's instrument as it was checked before it was stored. */
export function toDefinition(stored: unknown): InstrumentDefinition {
  return stored as InstrumentDefinition;
}

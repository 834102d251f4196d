import type { Exercises } from "~/content/exercises";
import { firstDayOf, type Range, rangeDates } from "~/domain/calendar/range";
import { type PainDay, painDays } from "~/domain/pain/pain";
import { type ProgressPoint, progressSeries } from "~/domain/pain/progress-series";
import { dueSessions } from "~/domain/program/due-sessions";
import type { LocalDate, PainLimits, PatientLog, ProgressRows } from "~/domain/rows";
import { type Adherence, adherence } from "~/domain/session/adherence";
import { dayState } from "~/domain/session/day-views";
import { type ExerciseCompletion, exerciseCompletion } from "~/domain/session/exercise-completion";
import { lastLogOn } from "~/domain/session/last-log";
import { exerciseNames } from "~/screens/library/exercises";
import { type Catalogue, wordsIn } from "~/words/catalogue";

/** A named range and its days, both ends included. */
export type ShownRange = { key: Range; from: LocalDate; to: LocalDate };

/** The log of one range in figures: what the chart, its sentence, the calendar and the counts show. */
export type RangeFigures = {
  range: ShownRange;
  points: ProgressPoint[];
  limits: PainLimits;
  sessions: Adherence;
  exercises: ExerciseCompletion[];
  /** By exercise id. */
  exerciseNames: Record<string, string>;
};

/** The figures that clinician and patient see alike. */
export function rangeFigures(
  { log, today }: ProgressRows,
  exercises: Exercises,
  key: Range,
): RangeFigures {
  const range = { key, ...rangeDates(key, today, firstDayOf(log)) };
  return {
    range,
    points: progressSeries(log, range.from, range.to, today),
    limits: log.limits,
    sessions: adherence(dueSessions(log, range.from, range.to, today)),
    exercises: exerciseCompletion(log, range.from, range.to, today),
    exerciseNames: exerciseNames(log, exercises),
  };
}

/** The pain of each day of a range. */
export function painOfRange({ pain }: PatientLog, { from, to }: ShownRange): PainDay[] {
  return painDays(pain, from, to);
}

/** What a chart without a single log says; null once there is one. */
export function emptyChartWords(
  log: PatientLog,
  today: LocalDate,
  { progress }: Catalogue = wordsIn(null),
): string | null {
  if (lastLogOn(log, today) !== null) return null;
  const isDueToday = dayState(log, today, today) === "open";
  return isDueToday ? progress.emptyBeforeToday : progress.emptyBeforeFirst;
}
